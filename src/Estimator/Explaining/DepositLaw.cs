using System.Globalization;

namespace Estimator;

/// <summary>What the law of a place lets a contractor ask for before the work.</summary>
internal sealed class DepositLaw
{
    private readonly decimal _share;
    private readonly decimal? _most;

    private DepositLaw(PlaceProfile place, double share)
    {
        (_share, _most) = ((decimal)share, (decimal?)place.DepositMost);
        Text = string.Create(CultureInfo.InvariantCulture, $"{place.Name} limits the deposit to {share:0 %} of the price")
            + (_most is { } amount ? string.Create(CultureInfo.InvariantCulture, $" and {amount:N0} at most") : "")
            + (place.DepositExcept is { } except ? $"; {except}." : ".");
    }

    /// <summary>It in words.</summary>
    public string Text { get; }

    /// <summary>The law of a place; null where none is known.</summary>
    public static DepositLaw? Of(PlaceProfile? place) => place is { DepositShare: { } share } ? new(place, share) : null;

    /// <summary>The most of a price, in whole units of currency.</summary>
    public decimal MostOf(decimal price) => Math.Min(Math.Floor(price * _share), _most ?? decimal.MaxValue);
}
