using System.Text.Json;

namespace Estimator;

/// <summary>Writes what a book takes over from another: in its own units, for its own reason, and without what is of the other's country.</summary>
/// <param name="change">The units.</param>
/// <param name="reason">Why the other's figures hold here.</param>
/// <param name="cans">By the unit that supplies were sold by: the sizes they are sold in here.</param>
internal sealed class BookTaken(UnitChange change, string reason, IReadOnlyDictionary<string, double[]> cans)
{
    private const string Judgement = "judgement";
    private static readonly string[] Money = ["rate.", "price.", "minimum.", "allowance."];
    private static readonly string[] Sides = ["length", "width", "height"];
    private static readonly string[] Ends = ["low", "likely", "high"];

    /// <summary>Writes a section.</summary>
    /// <param name="section">The other's.</param>
    /// <param name="own">The book's own; a figure, table or room in it is not taken over, an activity as far as it does not say itself.</param>
    /// <param name="json">Receives it.</param>
    public void Write(BookNode section, BookNode? own, Utf8JsonWriter json)
    {
        Action<BookNode, Utf8JsonWriter>? entry = section.Name switch
        {
            "figures" => WriteFigure,
            "factors" => (table, to) => WriteJudged(table, [], to),
            "rooms" => WriteRoom,
            "activities" => WriteActivity,
            _ => null,
        };
        if (entry is null)
        {
            section.Write(json);
            return;
        }

        json.WriteStartObject(section.Name);
        foreach (BookNode one in section.Children.Where(one => IsTaken(one) && (section.Name == "activities" || own?.Peek(one.Name) is null)))
        {
            json.WriteStartObject(one.Name);
            entry(one, json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Neither money nor a table by the eras of the country.</summary>
    private static bool IsTaken(BookNode entry) =>
        !Array.Exists(Money, money => entry.Name.StartsWith(money, StringComparison.Ordinal)) && entry.Peek("key")?.Word != Key.EraName;

    private void WriteFigure(BookNode figure, Utf8JsonWriter json)
    {
        string unit = figure.Peek("unit")?.Word ?? "";
        foreach (BookNode end in figure.Children.Where(child => Ends.Contains(child.Name)))
        {
            WriteNumber(end, unit, json);
        }

        json.WriteString("unit", change.Unit(unit));
        figure.Peek("year")?.Write(json);
        WriteProvenance(figure, json);
    }

    private void WriteRoom(BookNode room, Utf8JsonWriter json)
    {
        foreach (BookNode side in room.Children.Where(child => Sides.Contains(child.Name)))
        {
            WriteNumber(side, "ft", json);
        }

        WriteJudged(room, Sides, json);
    }

    private void WriteNumber(BookNode number, string unit, Utf8JsonWriter json) => json.WriteNumber(number.Name, change.Number(number.AsDouble(), unit));

    /// <summary>All that is not written already, and the reason.</summary>
    private void WriteJudged(BookNode entry, string[] written, Utf8JsonWriter json)
    {
        foreach (BookNode child in entry.Children.Where(child => !Provenance.Members.Contains(child.Name) && !written.Contains(child.Name)))
        {
            child.Write(json);
        }

        WriteProvenance(entry, json);
    }

    private void WriteProvenance(BookNode entry, Utf8JsonWriter json)
    {
        json.WriteStartArray("sources");
        foreach (string source in (entry.Peek("sources")?.Children ?? []).Select(source => source.Word!).Append(Judgement).Distinct())
        {
            json.WriteStringValue(source);
        }

        json.WriteEndArray();
        json.WriteString("note", reason);
    }

    private void WriteActivity(BookNode activity, Utf8JsonWriter json)
    {
        foreach (BookNode child in activity.Children)
        {
            switch (child.Name)
            {
                case "unit":
                    json.WriteString(child.Name, change.Unit(child.Word ?? ""));
                    break;
                case "supply":
                    WriteSupply(child, json);
                    break;
                default:
                    child.Write(json);
                    break;
            }
        }
    }

    private void WriteSupply(BookNode supply, Utf8JsonWriter json)
    {
        string soldBy = supply.Peek("soldBy")?.Word ?? "";
        json.WriteStartObject(supply.Name);
        foreach (BookNode child in supply.Children)
        {
            switch (child.Name)
            {
                case "soldBy":
                    json.WriteString(child.Name, change.Unit(soldBy));
                    break;
                case "cans" when cans.TryGetValue(soldBy, out double[]? sizes):
                    json.WriteStartArray(child.Name);
                    Array.ForEach(sizes, json.WriteNumberValue);
                    json.WriteEndArray();
                    break;
                default:
                    child.Write(json);
                    break;
            }
        }

        json.WriteEndObject();
    }
}
