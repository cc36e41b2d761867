using System.Globalization;

namespace Estimator;

/// <summary>What a job may say about place, date and who does it, whatever its kind.</summary>
internal static class PlaceRules
{
    public static void Check(Job job, Market market, IssueList issues)
    {
        (DateOnly first, DateOnly last) = market.Dates();
        if (job.AsOf is { } date && (date < first || date > last))
        {
            issues.Error(IssueCode.OutOfRange, "asOf", string.Create(
                CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} is not accepted: give {first:yyyy-MM-dd} to {last:yyyy-MM-dd}."));
        }
        else if (job.AsOf is { } later && market.YearsPastIndex(later) > 0)
        {
            issues.Warning(IssueCode.PastIndex, "asOf", "The price index ends before this date: it goes on as in its last two years, and the range is wider.");
        }

        PaintRules.CheckText("id", job.Id, issues);
        CheckPlace(job.House.Place, market, issues);
        issues.Defined("performer", job.Performer);
        if (job.Performer == Performer.Self
            && market.Country.Notices.TryGetValue(NoticeKind.LeadCare, out Notice? care)
            && care.Concerns(job.House.YearBuilt))
        {
            issues.Warning(IssueCode.LeadCare, "performer", care.Words(isSelf: true));
        }
    }

    private static void CheckPlace(Place place, Market market, IssueList issues)
    {
        Country country = market.Country;
        int state = place.State is { } name ? market.StateOf(name) : -1;
        bool isTerritory = country.Territories.Contains(place.State?.Trim(), StringComparer.OrdinalIgnoreCase);
        if (isTerritory && place.PostalCode is null)
        {
            issues.Warning(IssueCode.PlaceUnknown, "house.state", $"There is no data for {place.State}: {country.Adjective} averages are used and the range is wider.");
        }

        if (place.State is not null && state < 0 && !isTerritory)
        {
            issues.Error(IssueCode.UnknownName, "house.state", $"'{Nearest.Cut(place.State)}' is no {country.StateName}: give {country.StateForm}.");
        }

        if (place.PostalCode is not { } code)
        {
            return;
        }

        if (!country.IsPostalCode(code))
        {
            issues.Error(IssueCode.BadZip, "house.zip", $"'{Nearest.Cut(code)}' is no {country.PostalName}: give {country.PostalForm}.");
            return;
        }

        int ofCode = market.StateOfPostalCode(code.Trim());
        if (ofCode < 0 && state < 0)
        {
            issues.Warning(IssueCode.PlaceUnknown, "house.zip", $"There is no data for {country.PostalName} {code}: {country.Adjective} averages are used and the range is wider.");
        }
        else if (ofCode >= 0 && (isTerritory || state >= 0) && ofCode != state)
        {
            issues.Error(IssueCode.Conflict, "house.zip", $"{Words.Sentence(country.PostalName)} {code} lies in {market.States[ofCode]}, not in {place.State}: correct one of them.");
        }
    }
}
