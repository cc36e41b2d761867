using System.ComponentModel.DataAnnotations;

namespace Estimator.DependencyInjection;

/// <summary>A path that may be left out, but names a file if it is given.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExistingFileAttribute : ValidationAttribute
{
    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not string path || File.Exists(path))
        {
            return ValidationResult.Success;
        }

        string name = validationContext.MemberName ?? validationContext.DisplayName;
        return new($"There is no file '{path}'. Give the path of a JSON file, or leave {name} out.", [name]);
    }
}
