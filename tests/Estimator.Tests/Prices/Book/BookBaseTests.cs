using System.Text.Json.Nodes;

namespace Estimator.Tests;

public class BookBaseTests
{
    [Fact]
    public void Extends_EveryFigure_IsJudgedWithItsReason() => Assert.All(SampleBook.Book.Figures, one =>
    {
        Assert.Contains("judgement", one.Value.Sources);
        Assert.False(string.IsNullOrWhiteSpace(one.Value.Note), one.Key);
    });

    [Fact]
    public void Extends_Figures_AreInTheUnitsAndTheCurrencyOfTheBook()
    {
        Assert.DoesNotContain(SampleBook.Book.Figures.Values, figure => figure.Unit.Split('/').Any(part => part is "USD" or "ft" or "ft2" or "gal" or "qt"));
        Figure us = PriceBook.UnitedStates2025.Figures["coverage.interior"];
        Figure own = SampleBook.Book.Figures["coverage.interior"];
        Assert.Equal("m2/L", own.Unit);
        Assert.Equal(us.Likely * 0.09290304 / 3.785411784, own.Likely, 0.01);
    }

    [Fact]
    public void Extends_Written_ReadsBackAsTheSameWholeBook()
    {
        string text = ExampleBooks.Text(SampleBook.Book);
        Assert.DoesNotContain("\"extends\"", text);
        Assert.Equal(SampleBook.Book.ContentHash, ExampleBooks.Load(text).ContentHash);
    }

    [Fact]
    public void Extends_NoOtherBook_NoReason_NoMoney_AreRefused()
    {
        Assert.Contains(Refused(book => book["extends"]!["book"] = "fr-2025"), problem => problem.StartsWith("extends: give", StringComparison.Ordinal));
        Assert.Contains(Refused(book => book["extends"]!["judged"] = " "), problem => problem.StartsWith("extends: say in 'judged'", StringComparison.Ordinal));
        Assert.Contains(Refused(book => book.At("extends/cans")["gal"] = new JsonArray("5 L")), problem => problem.StartsWith("extends.cans.gal[0]: give a number.", StringComparison.Ordinal));
        Assert.Contains(Refused(book => book.At("figures").Remove("price.primer")), problem => problem.Contains("there is no figure 'price.primer'", StringComparison.Ordinal));
        Assert.Contains(Refused(book => book.At("figures/price.primer")["unit"] = "USD/L"), problem => problem.Contains("figures.price.primer", StringComparison.Ordinal) && problem.Contains("EUR/", StringComparison.Ordinal));
    }

    [Fact]
    public void Kinds_UnknownOrMetricRemodels_AreRefused()
    {
        Assert.Contains(Refused(book => book["kinds"] = new JsonArray("painting")), problem => problem.StartsWith("kinds: give one or more of exteriorPainting, interiorPainting, remodel", StringComparison.Ordinal));
        Assert.Contains(Refused(book => book["kinds"] = new JsonArray("remodel")), problem => problem.StartsWith("kinds: remodels are priced by books in customary units", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Refused(Action<JsonObject> change) =>
        Assert.Throws<PriceBookException>(() => SampleBook.Changed(change)).Problems;
}
