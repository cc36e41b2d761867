namespace Estimator.Tests;

public class ContractLedgerTests
{
    // No state is named, so the tax is the country's 7.5 %.
    private static readonly Estimate Kitchen = HomeEstimator.Default.Estimate(new Remodel { Scope = RemodelScope.Kitchen, SoftCosts = [SoftCost.Contingency] });
    private static readonly ContractLedger Signed = ContractLedger.Of(Kitchen);
    private static readonly EstimateLine Choice = Kitchen.Lines.First(line => line.Allowance > 1000);

    [Fact]
    public void Spend_MoreThanTheAllowance_AddsItWithItsMarkups()
    {
        ContractLedger after = Signed.Spend(Choice.Activity, Choice.Allowance!.Value + 586);
        LedgerEntry entry = Assert.Single(after.Entries);
        Assert.Equal(
            (586m, 41.02m, 43.95m, 153.62m, 56.43m, 881.02m),
            (entry.Cost, entry.GeneralConditions, entry.Tax, entry.Overhead, entry.Profit, entry.Total));
        Assert.Equal(Signed.Price + 881.02m, after.Price);
        Assert.Equal($"{Choice.Name}: +881", entry.ToString());
    }

    [Fact]
    public void Spend_LessThanTheAllowance_ReturnsTheSame() =>
        Assert.Equal(-881.02m, Signed.Spend(Choice.Activity, Choice.Allowance!.Value - 586).Added);

    [Fact]
    public void Contract_IsTheContractorsPrice()
    {
        Assert.Equal(Kitchen.Total.Likely - Kitchen.Lines.Single(line => line.SoftCost is not null).Likely, Signed.Contract);
        Assert.Equal(Signed.Contract, Signed.Price);
        Assert.Equal(Signed.Contract, Kitchen.Payments!.Sum(payment => payment.Amount));
    }

    [Fact]
    public void Entries_Earlier_AreKeptAndTheOldLedgerStays()
    {
        ContractLedger spent = Signed.Spend(Choice.Activity, Choice.Allowance!.Value);
        ContractLedger changed = spent.Add("Two more sockets", 200);
        Assert.Equal((0, 1, 2), (Signed.Entries.Count, spent.Entries.Count, changed.Entries.Count));
        Assert.Equal(0, spent.Added);
        Assert.Throws<ArgumentException>(() => changed.Spend(Choice.Activity, 1));
        Assert.Throws<ArgumentException>(() => Signed.Spend("overhead", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Signed.Spend(Choice.Activity, -1));
    }

    [Fact]
    public void Add_AChangeOrder_IsAtItsOwnPrice()
    {
        Remodel kitchen = new() { Scope = RemodelScope.Kitchen };
        ChangeOrder change = HomeEstimator.Default.Change(kitchen, kitchen with { Level = RemodelLevel.Upscale });
        Assert.Equal(change.Difference, Signed.Add("A better kitchen", change).Added);
    }

    [Fact]
    public void Markups_OfAnOwnersOwnWork_AreTaxAlone()
    {
        Estimate self = HomeEstimator.Default.Estimate(new Remodel { Scope = RemodelScope.Kitchen, Performer = Performer.Self });
        LedgerEntry entry = ContractLedger.Of(self).Add("Better taps", 100).Entries[0];
        Assert.Equal((0, 0, 0), (entry.GeneralConditions, entry.Overhead, entry.Profit));
        Assert.Equal(107.5m, entry.Total);
    }
}
