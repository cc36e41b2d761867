using Estimator.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
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
    public void Estimator_IsASingleton()
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
    public void MisspeltKey_FailsAtStart()
    {
        using ServiceProvider services = FromConfiguration("OverlyPath", "x.json");
        Exception problem = Assert.ThrowsAny<Exception>(() => Start(services));
        Assert.Contains("OverlyPath", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NullArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddEstimator());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddEstimator((Action<EstimatorOptions>)null!));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddEstimator((IConfiguration)null!));
    }

    private static ServiceProvider FromConfiguration(string key, string value)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new($"Estimator:{key}", value)])
            .Build();
        return new ServiceCollection().AddEstimator(configuration.GetSection("Estimator")).BuildServiceProvider();
    }

    /// <summary>What a host does before anything else.</summary>
    private static void Start(ServiceProvider services) => services.GetRequiredService<IStartupValidator>().Validate();
}
