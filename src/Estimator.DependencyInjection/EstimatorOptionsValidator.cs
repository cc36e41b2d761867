using Microsoft.Extensions.Options;

namespace Estimator.DependencyInjection;

/// <summary>Checks that the files are there; generated from the attributes of <see cref="EstimatorOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class EstimatorOptionsValidator : IValidateOptions<EstimatorOptions>;
