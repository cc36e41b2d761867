namespace Estimator.Tests;

public class LineHeadingTests
{
    private static readonly BookDocument Book = PriceBook.UnitedStates2025.Document.For("kitchen");

    [Theory]
    [InlineData(nameof(LineKind.Allowance))]
    [InlineData(nameof(LineKind.Material))]
    public void Kind_OfASupply_IsAsTheBookSays(string kind)
    {
        Activity activity = Book.Activities.Values.First(one => one.Supply is { } supply && supply.IsAllowance == (kind == nameof(LineKind.Allowance)));
        Assert.Equal(kind, LineHeading.Of(activity, []).Kind.ToString());
    }

    [Fact]
    public void Kind_OfEquipment_IsEquipment() =>
        Assert.Equal(LineKind.Equipment, LineHeading.Of(SmallBook.Book.Document.Activities["scaffold"], []).Kind);
}
