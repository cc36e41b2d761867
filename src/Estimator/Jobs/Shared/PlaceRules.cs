using System.Globalization;

namespace Estimator;

/// <summary>What a job may say about place, date and who does it, whatever its kind.</summary>
internal static class PlaceRules
{
    private const int ZipDigits = 5;

    public static void Check(Job job, Market market, IssueList issues)
    {
        (DateOnly first, DateOnly last) = market.Dates();
        if (job.AsOf is { } date && (date < first || date > last))
        {
            issues.Error("outOfRange", "asOf", string.Create(
                CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} is not accepted: give {first:yyyy-MM-dd} to {last:yyyy-MM-dd}."));
        }
        else if (job.AsOf is { } later && market.YearsPastIndex(later) > 0)
        {
            issues.Warning("pastIndex", "asOf", "The price index ends before this date: its last value is held and the range is wider.");
        }

        PaintRules.CheckText("id", job.Id, issues);
        CheckPlace(job.House, market, issues);
        issues.Defined("performer", job.Performer);
        if (job.Performer == Performer.Self && job.House.YearBuilt is null or < Eras.LeadFree)
        {
            issues.Warning("leadCare", "performer", "Paint from before 1978 may hold lead: test it, and keep dust from children; the rule for firms is good practice for owners, too.");
        }
    }

    private static void CheckPlace(House house, Market market, IssueList issues)
    {
        int state = house.State is { } letters ? market.StateOf(letters) : -1;
        if (house.State is not null && state < 0)
        {
            issues.Error("unknownName", "house.state", $"'{Nearest.Cut(house.State)}' is no US state: give two capital letters, for example CO, or DC.");
        }

        if (house.Zip is not { } zip)
        {
            return;
        }

        if (zip.Length != ZipDigits || !zip.All(char.IsAsciiDigit))
        {
            issues.Error("badZip", "house.zip", $"'{Nearest.Cut(zip)}' is no ZIP code: give five digits, for example 80202.");
            return;
        }

        int ofZip = market.StateOfZip(zip);
        if (ofZip < 0 && state < 0)
        {
            issues.Warning("placeUnknown", "house.zip", $"There is no data for ZIP code {zip}: US averages are used and the range is wider.");
        }
        else if (ofZip >= 0 && state >= 0 && ofZip != state)
        {
            issues.Error("conflict", "house.zip", $"ZIP code {zip} lies in {market.States[ofZip]}, not in {house.State}: correct one of them.");
        }
    }
}
