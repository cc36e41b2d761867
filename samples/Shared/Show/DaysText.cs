using System.Globalization;
using Estimator;

namespace QuoteShared.Show;

/// <summary>Days in words: how many the crew is there, and how long what is done cannot be used.</summary>
internal static class DaysText
{
    /// <summary>A sentence with a space before it: <c> On site: 28 days; 24 days without the kitchen.</c></summary>
    public static string Site(Plan plan)
    {
        string without = Without(plan);
        return $" On site: {Of(plan.OnSiteDays.Likely)}{(without.Length == 0 ? "" : "; " + without)}.";
    }

    /// <summary>All in a few words: <c>about 93 working days, of which 28 on site; 24 days without the kitchen</c>.</summary>
    public static string Brief(Plan plan)
    {
        string without = Without(plan);
        return string.Create(CultureInfo.InvariantCulture, $"about {Of(plan.WorkingDays.Likely, "working ")}, of which {Number(plan.OnSiteDays.Likely)} on site")
            + (without.Length == 0 ? "" : "; " + without);
    }

    private static string Without(Plan plan) => plan.OutOfUse is { } what && plan.UnusableDays.Likely > 0
        ? $"{Of(plan.UnusableDays.Likely)} without the {what}"
        : "";

    private static string Of(double days, string kind = "") => $"{Number(days)} {kind}{(days <= 1 ? "day" : "days")}";

    private static string Number(double days) => days == 0.5 ? "half a" : days.ToString("0.#", CultureInfo.InvariantCulture);
}
