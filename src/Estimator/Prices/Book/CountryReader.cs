namespace Estimator;

/// <summary>Reads what a book says of its country.</summary>
internal static class CountryReader
{
    private static readonly BookFile Nowhere = new([], []);

    public static Country Read(BookNode book)
    {
        if (book.Member("country") is not { } at)
        {
            return Country.None;
        }

        BookNode state = Part(at, "state");
        BookNode postal = Part(at, "postalCode");
        BookNode tax = Part(at, "tax");
        Dictionary<string, int> eras = at.NumbersByName("eras").ToDictionary(era => era.Key, era => (int)Math.Clamp(era.Value, int.MinValue, int.MaxValue));
        Country country = new()
        {
            Name = at.Text("name"),
            Adjective = at.Text("adjective"),
            Units = at.Choice<UnitSystem>("units", isRequired: true) == UnitSystem.Metric ? Units.Metric : Units.Customary,
            StateName = state.Text("name"),
            StateForm = state.Text("form"),
            PostalName = postal.Text("name"),
            PostalForm = postal.Text("form"),
            PostalDigits = postal.Whole("digits") ?? 0,
            PostalFurther = postal.Whole("further") ?? 0,
            Territories = at.Texts("territories"),
            TaxName = tax.Text("name"),
            TaxIncluded = tax.TextOrNull("included"),
            Mix = at.Text("mix"),
            Regions = at.Texts("regions"),
            EraYears = eras,
            Eras = new(eras),
            Notices = NoticesOf(at),
            Holidays = at.Entries("holidays", Holiday),
        };
        foreach (BookNode part in (BookNode[])[state, postal, tax, at])
        {
            part.Close();
        }

        return country;
    }

    /// <summary>A part of the country; an empty one, in which nothing more is noted, if it is missing.</summary>
    private static BookNode Part(BookNode country, string name) =>
        country.Member(name) ?? new(Nowhere, name, System.Text.Json.JsonTokenType.StartObject, 0, 0);

    private static Dictionary<NoticeKind, Notice> NoticesOf(BookNode country)
    {
        Dictionary<NoticeKind, Notice> notices = [];
        string[] names = EnumNameConverter<NoticeKind>.Names;
        foreach ((string name, Notice notice) in country.Entries("notices", Notice))
        {
            int kind = Array.IndexOf(names, name);
            if (kind < 0)
            {
                country.Peek("notices")!.Peek(name)!.Note($"nothing asks for this notice{Nearest.Hint(name, names)}: give some of {string.Join(", ", names)}.");
            }
            else
            {
                notices.Add((NoticeKind)kind, notice);
            }
        }

        return notices;
    }

    private static HolidayRule Holiday(BookNode at)
    {
        (string[] sources, string? note) = Provenance.Of(at);
        return new()
        {
            Month = at.Whole("month") ?? 0,
            Day = at.Whole("day"),
            Weekday = at.Choice<DayOfWeek>("weekday"),
            Nth = at.Whole("nth"),
            Since = at.Whole("since"),
            Sources = sources,
            Note = note,
        };
    }

    private static Notice Notice(BookNode at)
    {
        (string[] sources, string? note) = Provenance.Of(at);
        return new() { Before = at.Whole("before"), Text = at.TextOrNull("text"), Self = at.TextOrNull("self"), Sources = sources, Note = note };
    }
}
