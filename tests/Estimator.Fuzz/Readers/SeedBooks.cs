using System.Text;

namespace Estimator.Fuzz;

/// <summary>Price books that inputs are made from and laid over.</summary>
internal static class SeedBooks
{
    /// <summary>A book of three hundred lines that has one of everything, read in a hundredth of the time of the embedded one.</summary>
    public static PriceBook Small { get; } = Load(SeedFiles.Text("small-book.json"));

    public static PriceBook Load(string json) => PriceBook.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
