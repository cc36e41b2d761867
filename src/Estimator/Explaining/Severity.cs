using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How serious an <see cref="Issue"/> is.</summary>
[JsonConverter(typeof(EnumNameConverter<Severity>))]
public enum Severity
{
    /// <summary>The job cannot be priced.</summary>
    Error,

    /// <summary>Priced, but it may not last, or an input looks wrong.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Info,
}
