using Microsoft.Extensions.Options;

namespace Estimator.DependencyInjection;

/// <summary>Checks that the files hold a price book the formulas can use, so that a bad one stops the start and not the first request.</summary>
internal sealed class PriceBookValidator(BuiltEstimators built) : IValidateOptions<EstimatorOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, EstimatorOptions options)
    {
        if (!PriceBookFiles.AreThere(options))
        {
            // Said already, by name, by the validator of the paths.
            return ValidateOptionsResult.Skip;
        }

        try
        {
            _ = built.Of(options);
            return ValidateOptionsResult.Success;
        }
        catch (PriceBookException refused)
        {
            string files = string.Join(" with ", PriceBookFiles.Named(options));
            return ValidateOptionsResult.Fail(refused.Problems.Select(problem => $"{files}: {problem}"));
        }
    }
}
