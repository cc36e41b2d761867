namespace Estimator;

/// <summary>The size of one room, worked out from what was said of it and what is typical for its kind.</summary>
/// <param name="Floor">ft².</param>
/// <param name="Perimeter">Length of all walls, ft.</param>
/// <param name="Height">Mean height of the walls, ft.</param>
/// <param name="Highest">Highest point, ft.</param>
/// <param name="Ceiling">ft², a slope included.</param>
internal readonly record struct RoomShape(double Floor, double Perimeter, double Height, double Highest, double Ceiling)
{
    /// <summary>Shape of a room: walls given one by one, or length and width, or the floor area, or what is typical.</summary>
    /// <remarks>
    /// A floor area alone is a rectangle of the usual aspect ratio a: P = 2(1+a)/√a × √A. Walls alone: the rectangle
    /// with that perimeter. A sloped ceiling rises from both sides to the middle of the short side s:
    /// area = A × √(1 + (2 × rise ÷ s)²); the walls have its mean height. Worked: 12 × 14 ft, 8 ft high, 12 ft in
    /// the middle: rise 4 ft, 168 × √(1 + (8/12)²) = 202 ft² of ceiling, 52 ft of wall 10 ft high. Over stairs the highest point is where
    /// the room is open to the story above: the ceiling is flat, and the share of its walls knows that half of them begin on the stairs.
    /// </remarks>
    public static RoomShape Of(Room room, Length? usualHeight, TypicalRoom type, double aspect)
    {
        (double floor, double perimeter, double side) = Plan(room, type, aspect);
        double height = (room.Height ?? usualHeight)?.Feet ?? type.Height;
        double highest = Math.Max(height, room.HighestPoint?.Feet ?? height);
        if (room.Kind == RoomKind.Stairwell)
        {
            double open = room.Height is null ? Math.Max(highest, type.Height) : highest;
            return new(floor, perimeter, open, open, floor);
        }

        double slope = 2 * (highest - height) / side;
        return new(floor, perimeter, (height + highest) / 2, highest, floor * Math.Sqrt(1 + (slope * slope)));
    }

    private static (double Floor, double Perimeter, double Side) Plan(Room room, TypicalRoom type, double aspect)
    {
        double around = 2 * (1 + aspect) / Math.Sqrt(aspect);
        if (room.Walls is { Count: > 0 } walls)
        {
            double perimeter = Snap.ToGrain(walls.Sum(wall => wall.Feet));
            double root = room.FloorArea is { } area ? Math.Sqrt(area.SquareFeet) : perimeter / around;
            return (root * root, perimeter, root / Math.Sqrt(aspect));
        }

        if (room.FloorArea is { } floor)
        {
            double root = Math.Sqrt(floor.SquareFeet);
            return (floor.SquareFeet, around * root, root / Math.Sqrt(aspect));
        }

        double length = room.Length?.Feet ?? type.Length;
        double width = room.Width?.Feet ?? type.Width;
        return (length * width, 2 * (length + width), Math.Min(length, width));
    }
}
