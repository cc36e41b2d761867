using System.Globalization;
using Estimator;

namespace QuoteService.Page.Asking;

/// <summary>What each kind of job can be asked.</summary>
public static class JobFields
{
    private static readonly Field FloorArea = new("house.floorArea", "Floor area, all stories", FieldKind.Area);
    private static readonly Field YearBuilt = new("house.yearBuilt", "Year it was built", FieldKind.Number);
    private static readonly Field Zip = new("house.zip", "ZIP code", FieldKind.Text) { Hint = "In place of the state" };
    private static readonly Field HouseCondition = Field.Word<Condition>("house.condition", "Condition");
    private static readonly Field KindOfHouse = Field.Word<HomeType>("house.homeType", "Kind of house");
    private static readonly Field Grade = Field.Word<PaintGrade>("paint.grade", "Grade of paint");
    private static readonly Field Coats = new("coats", "Coats of paint", FieldKind.Number);
    private static readonly Field FullPrimer = new("fullPrimer", "A full coat of primer", FieldKind.YesNo);
    private static readonly Field HowPainted = Field.Word<Application>("application", "How the paint goes on");

    private static readonly FieldGroup Terms = new("Who and when", [
        Field.Word<Performer>("performer", "Who does it", "Self: you do what takes no license"),
        new("start", "First day", FieldKind.Date) { Hint = "Puts dates into the plan" },
    ]);

    private static readonly FieldOption[] StoryCounts =
        [.. new[] { 1, 1.5, 2, 2.5, 3 }.Select(stories => stories.ToString(CultureInfo.InvariantCulture)).Select(text => new FieldOption(text, text))];

    /// <summary>What is asked of each room; its number goes before the name.</summary>
    public static IReadOnlyList<Field> OfRoom { get; } =
    [
        Field.Word<RoomKind>("kind", "Kind of room"),
        new("name", "Its name", FieldKind.Text),
        new("length", "Length", FieldKind.Length),
        new("width", "Width", FieldKind.Length),
        new("height", "Height", FieldKind.Length),
        new("doors", "Doors", FieldKind.Number),
        new("windows", "Windows", FieldKind.Number),
        Field.Word<Condition>("condition", "Condition"),
    ];

    /// <summary>The questions of a job, rooms aside.</summary>
    public static IReadOnlyList<FieldGroup> Of(JobPick pick, HomeEstimator estimator)
    {
        Field state = new("house.state", "State", FieldKind.Word)
        {
            Options = [.. estimator.States.Zip(estimator.StateNames, (code, name) => new FieldOption(code, name))],
        };
        return pick.Scope is { } scope ? OfRemodel(scope, state) : pick.IsInterior ? OfInterior(state) : OfExterior(state);
    }

    private static readonly Field Stories = new("house.stories", "Stories", FieldKind.OneNumber) { Options = StoryCounts };

    private static FieldGroup[] OfExterior(Field state) =>
    [
        new("The house", [
            FloorArea,
            Stories,
            Field.Word<Siding>("house.siding", "Siding"),
            HouseCondition with { Label = "Condition of the paint" },
            YearBuilt, KindOfHouse, state, Zip,
            Field.Word<Footprint>("house.footprint", "Outline on the ground"),
            Field.Word<Garage>("house.garage", "Attached garage"),
            Field.Words<Finding>("house.findings", "Found on the walls"),
        ]),
        new("The work", [
            Field.Words<ExteriorSurface>("surfaces", "What is painted"),
            new("paintableArea", "Wall to be painted", FieldKind.Area) { Hint = "If somebody measured it" },
            Coats,
            new("colors", "Colors, walls included", FieldKind.Number),
            Grade, FullPrimer, HowPainted,
            new("windows", "Windows to be painted", FieldKind.Number),
            new("doors", "Entry doors to be painted", FieldKind.Number),
            new("shutters", "Shutters to be painted", FieldKind.Number),
            new("garageDoors", "Garage doors to be painted", FieldKind.Number) { Hint = "In single bays" },
            Field.Word<TrimStyle>("trimStyle", "How much trim there is"),
        ]),
        Terms,
    ];

    private static FieldGroup[] OfInterior(Field state) =>
    [
        new("The house", [
            FloorArea,
            new("house.bedrooms", "Bedrooms", FieldKind.Number),
            YearBuilt, HouseCondition with { Label = "Condition of paint and walls" }, state, Zip,
        ]),
        new("The work", [
            Field.Words<RoomSurface>("surfaces", "What is painted"),
            new("ceilingHeight", "Height of the ceilings", FieldKind.Length),
            Coats, Grade, FullPrimer,
            Field.Word<ColorChange>("colorChange", "How the new color differs"),
            Field.Word<Furnishing>("furnishing", "Furniture"),
            new("occupied", "People live there meanwhile", FieldKind.YesNo),
            Field.Words<RoomFinding>("findings", "Found in the rooms"),
            HowPainted,
        ]),
        Terms,
    ];

    private static FieldGroup[] OfRemodel(ScopeOfWork scope, Field state) =>
    [
        new("The work", [
            Field.Word<RemodelLevel>("level", "How well it is done"),
            Size(scope),
            .. scope.Choices.Select(choice => new Field($"choices.{choice.Id}", choice.Question, FieldKind.Word)
            {
                Options = [.. choice.Options.Select(option => new FieldOption(option.Id, option.Meaning))],
            }),
        ]),
        new("The house", [FloorArea, Stories, YearBuilt, HouseCondition, state, Zip, new("house.ownersAssociation", "Owners' association", FieldKind.YesNo)]),
        new("Besides the contractor's price", [
            Field.Words<SoftCost>("softCosts", "Include"),
            Field.Word<DesignStage>("design", "How far the design is"),
        ]),
        Terms,
    ];

    private static Field Size(ScopeOfWork scope) => scope.Size switch
    {
        ScopeSize.Area => new("area", "How large it is", FieldKind.Area),
        ScopeSize.Length => new("length", "How long it is", FieldKind.Length),
        _ => new("count", "How many", FieldKind.Number),
    };
}
