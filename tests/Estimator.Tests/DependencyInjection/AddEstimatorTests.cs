using Estimator.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Estimator.Tests.Registration;

public sealed class AddEstimatorTests : IDisposable
{
    private const string DearPainters = """{"figures":{"rate.painting":{"low":80,"likely":100,"high":120,"judged":"Ours."}}}""";
    private static readonly ExteriorPainting AnyHome = new();
    private readonly string _overlay = Path.Combine(Path.GetTempPath(), $"estimator-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(_overlay);

    [Fact]
    public void Defaults_AreTheEmbeddedBook()
    {
        Assert.Null(new EstimatorOptions().PriceBookPath);
        Assert.Null(new EstimatorOptions().OverlayPath);
        using ServiceProvider services = new ServiceCollection().AddEstimator().BuildServiceProvider();
        Start(services);
        HomeEstimator estimator = services.GetRequiredService<HomeEstimator>();
        Assert.Equal(PriceBook.UnitedStates2025.ContentHash, estimator.PriceBook.ContentHash);
        Assert.Equal(HomeEstimator.Default.Estimate(AnyHome).Total.Range, estimator.Estimate(AnyHome).Total.Range);
    }

    [Fact]
    public void Estimator_IsTheSame_UntilItsPricesChange()
    {
        using ServiceProvider services = new ServiceCollection().AddEstimator().AddEstimator().BuildServiceProvider();
        Assert.Same(services.GetRequiredService<HomeEstimator>(), services.GetRequiredService<HomeEstimator>());
        Assert.Single(services.GetServices<HomeEstimator>());
    }

    /// <summary>What was checked at start is what is served, even if somebody writes to the file meanwhile.</summary>
    [Fact]
    public void Estimator_BuiltToCheckTheOptions_IsTheOneServed()
    {
        File.WriteAllText(_overlay, DearPainters);
        using ServiceProvider services = FromConfiguration("OverlayPath", _overlay);
        Start(services);
        File.WriteAllText(_overlay, "[");
        Assert.Equal(100, services.GetRequiredService<HomeEstimator>().PriceBook.Figures["rate.painting"].Likely);
    }

    [Fact]
    public void Overlay_FromConfiguration_IsLaidOver()
    {
        File.WriteAllText(_overlay, DearPainters);
        using ServiceProvider services = FromConfiguration("OverlayPath", _overlay);
        Start(services);
        HomeEstimator estimator = services.GetRequiredService<HomeEstimator>();
        Assert.Equal(100, estimator.PriceBook.Figures["rate.painting"].Likely);
        Assert.True(estimator.Estimate(AnyHome).Total.Likely > HomeEstimator.Default.Estimate(AnyHome).Total.Likely);
    }

    [Fact]
    public void PriceBook_FromCode_IsLoaded()
    {
        using (FileStream file = File.Create(_overlay))
        {
            PriceBook.UnitedStates2025.WriteTo(file);
        }

        using ServiceProvider services =
            new ServiceCollection().AddEstimator(options => options.PriceBookPath = _overlay).BuildServiceProvider();
        Assert.Equal(
            PriceBook.UnitedStates2025.ContentHash, services.GetRequiredService<HomeEstimator>().PriceBook.ContentHash);
    }

    [Fact]
    public void MissingFiles_FailAtStart_AllAtOnceAndByName()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddEstimator(options => (options.PriceBookPath, options.OverlayPath) = ("no-book.json", ""))
            .BuildServiceProvider();
        OptionsValidationException problem = Assert.Throws<OptionsValidationException>(() => Start(services));
        Assert.Contains("PriceBookPath", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'no-book.json'", problem.Message, StringComparison.Ordinal);
        Assert.Contains("OverlayPath", problem.Message, StringComparison.Ordinal);
        Assert.Throws<OptionsValidationException>(services.GetRequiredService<HomeEstimator>);
    }

    [Theory]
    [InlineData("""{"figures":{"rate.painting":{"low":500}}}""", "rate.painting")]
    [InlineData("[", "OverlayPath")]
    public void OverlayThatDoesNotFit_FailsAtStart(string overlay, string named)
    {
        File.WriteAllText(_overlay, overlay);
        using ServiceProvider services = FromConfiguration("OverlayPath", _overlay);
        OptionsValidationException problem = Assert.Throws<OptionsValidationException>(() => Start(services));
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
        Assert.Contains("OverlayPath", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MisspeltKeys_FailAtStart_WithTheirPaths_BesideEverythingElse()
    {
        using ServiceProvider services = FromConfiguration(("OverlyPath", "x.json"), ("Books:0", "y"), ("PriceBookPath", "no-book.json"));
        OptionsValidationException problem = Assert.Throws<OptionsValidationException>(() => Start(services));
        Assert.Equal(3, problem.Failures.Count());
        Assert.Contains("Estimator:OverlyPath", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Estimator:Books", problem.Message, StringComparison.Ordinal);
        Assert.Contains("OverlayPath, ReloadOnChange", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'no-book.json'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MisspeltKey_IsToldEachTime_WithoutAStartToo()
    {
        using ServiceProvider services = FromConfiguration("OverlyPath", "x.json");
        Assert.Throws<OptionsValidationException>(services.GetRequiredService<HomeEstimator>);
        Assert.Throws<OptionsValidationException>(services.GetRequiredService<HomeEstimator>);
    }

    [Fact]
    public void MissingSection_IsAWarning()
    {
        List<string> log = [];
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<ILogger<HomeEstimator>>(new ListLogger(log))
            .AddEstimator(new ConfigurationBuilder().Build().GetSection("Estimatr"))
            .BuildServiceProvider();
        Start(services);
        Assert.Equal("us-2025", services.GetRequiredService<HomeEstimator>().PriceBook.Id);
        Assert.Contains(log, line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("'Estimatr'", StringComparison.Ordinal));
    }

    [Fact]
    public void TwoFirms_HaveTheirOwnPrices()
    {
        File.WriteAllText(_overlay, DearPainters);
        using ServiceProvider services = new ServiceCollection().AddEstimator()
            .AddEstimator("acme", options => options.OverlayPath = _overlay)
            .AddEstimator("best", new ConfigurationBuilder().AddInMemoryCollection([new("Best:PricesOfToday", "true")]).Build().GetSection("Best"))
            .BuildServiceProvider();
        Start(services);
        HomeEstimator acme = services.GetRequiredKeyedService<HomeEstimator>("acme");
        Assert.Equal(100, acme.PriceBook.Figures["rate.painting"].Likely);
        Assert.Same(acme, services.GetRequiredKeyedService<HomeEstimator>("acme"));
        Assert.Same(HomeEstimator.Default, services.GetRequiredService<HomeEstimator>());
        Assert.NotEqual(PriceBook.UnitedStates2025.BaseDate, services.GetRequiredKeyedService<HomeEstimator>("best").Estimate(AnyHome).AsOf);
        Assert.Null(services.GetKeyedService<HomeEstimator>("other"));
    }

    [Fact]
    public void PricesOfToday_AreThoseOfTheClock_AndOfADateThatIsGiven()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new StoppedClock(new(2026, 3, 2, 23, 59, 0, TimeSpan.Zero)))
            .AddEstimator(options => options.PricesOfToday = true)
            .BuildServiceProvider();
        HomeEstimator estimator = services.GetRequiredService<HomeEstimator>();
        DateOnly today = new(2026, 3, 2);
        Assert.Equal(today, estimator.Estimate(AnyHome).AsOf);
        Assert.Equal(HomeEstimator.Default.Estimate(AnyHome with { AsOf = today }).Hash, estimator.Estimate(AnyHome).Hash);
        Assert.Equal(new(2025, 12, 1), estimator.Estimate(AnyHome with { AsOf = new(2025, 12, 1) }).AsOf);
    }

    /// <summary>What was resolved keeps its prices, what is resolved afterwards has the new ones; a broken file changes nothing.</summary>
    [Fact]
    public async Task ChangedFile_ReachesWhoAsksAgain()
    {
        await File.WriteAllTextAsync(_overlay, DearPainters);
        List<string> log = [];
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<ILogger<HomeEstimator>>(new ListLogger(log))
            .AddEstimator(options => options.OverlayPath = _overlay)
            .BuildServiceProvider();
        Start(services);
        HomeEstimator before = services.GetRequiredService<HomeEstimator>();
        await File.WriteAllTextAsync(_overlay, "[");
        Assert.True(await ComesTrue(() => Said(log, "Error")));
        Assert.Same(before, services.GetRequiredService<HomeEstimator>());
        await File.WriteAllTextAsync(_overlay, DearPainters.Replace("100", "110", StringComparison.Ordinal));
        Assert.True(await ComesTrue(() => services.GetRequiredService<HomeEstimator>().PriceBook.Figures["rate.painting"].Likely == 110));
        Assert.Equal(100, before.PriceBook.Figures["rate.painting"].Likely);
        Assert.True(await ComesTrue(() => Said(log, "Information")));
    }

    [Fact]
    public async Task ChangedFile_IsLeftAlone_WhereThatIsWanted()
    {
        await File.WriteAllTextAsync(_overlay, DearPainters);
        using ServiceProvider services = FromConfiguration(("OverlayPath", _overlay), ("ReloadOnChange", "false"));
        Start(services);
        HomeEstimator before = services.GetRequiredService<HomeEstimator>();
        await File.WriteAllTextAsync(_overlay, DearPainters.Replace("100", "110", StringComparison.Ordinal));
        Assert.False(await ComesTrue(() => services.GetRequiredService<HomeEstimator>() != before, tries: 15));
    }

    [Fact]
    public void NullArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddEstimator());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddEstimator((Action<EstimatorOptions>)null!));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddEstimator((IConfiguration)null!));
    }

    private static ServiceProvider FromConfiguration(string key, string value) => FromConfiguration((key, value));

    private static ServiceProvider FromConfiguration(params (string Key, string Value)[] settings)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Estimator:{setting.Key}", (string?)setting.Value)))
            .Build();
        return new ServiceCollection().AddEstimator(configuration.GetSection("Estimator")).BuildServiceProvider();
    }

    /// <summary>What a host does before anything else.</summary>
    private static void Start(ServiceProvider services) => services.GetRequiredService<IStartupValidator>().Validate();

    private static bool Said(List<string> log, string level)
    {
        lock (log)
        {
            return log.Exists(line => line.StartsWith(level, StringComparison.Ordinal));
        }
    }

    private static async Task<bool> ComesTrue(Func<bool> what, int tries = 200)
    {
        for (int number = 0; number < tries && !what(); number++)
        {
            await Task.Delay(100);
        }

        return what();
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class ListLogger(List<string> lines) : ILogger<HomeEstimator>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.Add($"{logLevel} {formatter(state, exception)}");
            }
        }
    }
}
