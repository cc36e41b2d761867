using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Estimator.DependencyInjection;

/// <summary>Checks the options by building what they ask for, so that a bad book stops the start and not the first request.</summary>
internal sealed partial class EstimatorCheck(
    BuiltEstimators built, IEnumerable<EstimatorSection> sections, ILogger<HomeEstimator>? log = null) : IValidateOptions<EstimatorOptions>
{
    private readonly ILogger _log = log ?? NullLogger<HomeEstimator>.Instance;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, EstimatorOptions options)
    {
        string of = name ?? Options.DefaultName;
        List<string> problems = [];
        foreach (EstimatorSection section in sections.Where(section => section.Name == of))
        {
            problems.AddRange(section.UnknownKeys());
            if (section.IsMissing)
            {
                LogMissing(_log, section.Path);
            }
        }

        problems.AddRange(
            from file in options.Files()
            where !File.Exists(file.Path)
            select $"{file.Option}: there is no file '{file.Path}'. Give the path of a JSON file, or leave it out.");
        if (options.Files().All(file => File.Exists(file.Path)))
        {
            problems.AddRange(built.TryBuild(of, options, isServed: problems.Count == 0));
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    [LoggerMessage(1, LogLevel.Warning, "The configuration has no section '{Section}': the embedded price book us-2025 is used")]
    private static partial void LogMissing(ILogger log, string section);
}
