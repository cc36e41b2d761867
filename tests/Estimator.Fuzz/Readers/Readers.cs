namespace Estimator.Fuzz;

/// <summary>Every reader; a new one is a line here.</summary>
internal static class Readers
{
    public static IReadOnlyList<Reader> All { get; } =
    [
        new JobReader(),
        new KeptQuoteReader(),
        new BidReader(),
        new FinishedJobReader(),
        new MeasureReader(),
        new OverlayReader(),
        new BookReader(),
        new TableReader(),
        new ParquetReader(),
        new JournalReader(),
        new RoomReader(),
        new CommandLineReader(),
        new OptionsReader(),
        new ProjectReader(),
        new ServiceReader(),
        new ToolReader(),
    ];

    public static string Names => string.Join(", ", All.Select(reader => reader.Name));

    /// <exception cref="UsageException">There is none of that name.</exception>
    public static Reader Named(string name) =>
        All.FirstOrDefault(reader => reader.Name == name) ?? throw new UsageException($"There is no reader '{name}'; there are {Names}.");
}
