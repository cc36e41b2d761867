using System.Text.Json.Nodes;

namespace Estimator.Tests;

/// <summary>Kinds of firms, by hand: the shares and what each charges are those of the class's own example.</summary>
public class FirmFiguresTests
{
    /// <summary>No firm is further below the mean than the cheapest.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(0.5)]
    [InlineData(2)]
    public void Mean_WhateverTheSharesAddUpTo_IsThatOfTheFirmsThatAreHired(double all)
    {
        FirmFigures firms = Firms(all, out _);
        Assert.Equal(0.954, firms.Mean, 1e-9);
        Assert.Equal(1.2816 * Math.Sqrt((0.4 * 0.204 * 0.204) + (0.42 * 0.046 * 0.046) + (0.18 * 0.346 * 0.346)) / 0.954, firms.Spread.Up, 1e-4);
        Assert.Equal(0.204 / 0.954, firms.Spread.Down, 1e-9);
    }

    [Fact]
    public void FactorOf_KnownFirm_IsItsOwn_AndOfTheHomeownerOne()
    {
        FirmFigures firms = Firms(1, out _);
        Assert.Equal([0.75, 1, 1.3, 1], new Performer?[] { Performer.OwnerOperator, Performer.LocalFirm, Performer.FullServiceFirm, Performer.Self }.Select(firms.FactorOf));
        Assert.Equal([firms.Mean, firms.Mean], new Performer?[] { null, Performer.Contractor }.Select(firms.FactorOf));
    }

    /// <summary>Squares add up: what is left of bids that differ by the firms and by 0.3 and 0.4 besides is these.</summary>
    [Fact]
    public void Rest_IsWhatTheFirmsDoNotExplain()
    {
        FirmFigures firms = Firms(1, out FigureReader figures);
        Width rest = firms.Rest(firms.Spread.And(new(0.3, 0.4)), "it", figures);
        Assert.Equal(0.3, rest.Down, 1e-9);
        Assert.Equal(0.4, rest.Up, 1e-9);
        figures.ThrowIfBroken();
    }

    [Fact]
    public void Rest_OfAsMuchAsTheFirmsDiffer_IsNone()
    {
        FirmFigures firms = Firms(1, out FigureReader figures);
        Assert.Equal(default, firms.Rest(firms.Spread, "it", figures));
        figures.ThrowIfBroken();
    }

    [Theory]
    [InlineData(0.01, 1)]
    [InlineData(1, 0.01)]
    public void Rest_NarrowerOnEitherSide_IsRefused(double down, double up)
    {
        FirmFigures firms = Firms(1, out FigureReader figures);
        firms.Rest(new(down, up), "it", figures);
        Assert.Equal(
            ["it: it is narrower than the firms of 'performer' differ."],
            Assert.Throws<PriceBookException>(figures.ThrowIfBroken).Problems);
    }

    private static FirmFigures Firms(double all, out FigureReader figures)
    {
        JsonObject book = SmallBook.Node();
        double[] shares = [0.4, 0.42, 0.18];
        double[] factors = [0.75, 1, 1.3];
        foreach ((Performer firm, int at) in FirmFigures.Firms.Select((firm, at) => (firm, at)))
        {
            string name = EnumNameConverter<Performer>.Names[(int)firm];
            book.SetFigure("performer.share." + name, shares[at] * all, shares[at] * all, shares[at] * all);
            book.SetFigure("performer." + name, factors[at], factors[at], factors[at]);
        }

        figures = new(ExampleBooks.Load(book.ToJsonString()));
        return new(figures);
    }
}
