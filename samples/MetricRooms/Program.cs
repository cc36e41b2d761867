using Estimator;

// A surveyor's list, held in UnitsNet as each room was measured: meters, centimeters, feet and inches, a barn in acres.
// Where both libraries are used, UnitsNet's types are named in full or, as here, by an alias.
using Side = UnitsNet.Length;

(RoomKind Kind, Side Length, Side Width, Side Height)[] measured =
[
    (RoomKind.Living, Side.FromMeters(5.2), Side.FromMeters(6.8), Side.FromMeters(2.6)),
    (RoomKind.Bedroom, Side.FromCentimeters(380), Side.FromCentimeters(420), Side.FromCentimeters(250)),
    (RoomKind.Kitchen, Side.FromFeetInches(12, 6), Side.FromFeetInches(10, 9), Side.FromFeet(8)),
];

InteriorPainting rooms = new()
{
    House = new() { State = "CO", YearBuilt = 1965 },
    Rooms =
    [
        .. measured.Select(room => new Room
        {
            Kind = room.Kind,
            Length = room.Length.ToEstimator(),
            Width = room.Width.ToEstimator(),
            Height = room.Height.ToEstimator(),
        }),
    ],
};
ExteriorPainting barn = new()
{
    House = new() { State = "CO", Siding = Siding.Wood },
    PaintableArea = UnitsNet.Area.FromAcres(0.08).ToEstimator(),
};

Print("Three rooms", rooms);
Print("Barn", barn);

static void Print(string title, Job job)
{
    Estimate estimate = HomeEstimator.Default.Estimate(job);
    Console.WriteLine($"{title}: ${estimate.Total.Low:N0} to ${estimate.Total.High:N0}, likely ${estimate.Total.Likely:N0}");
    foreach (ShoppingItem item in estimate.Materials)
    {
        if (item.Volume is { } bought)
        {
            Console.WriteLine($"  {bought.ToUnitsNet().Liters,6:0.0} L  {item.Item}");
        }
    }
}
