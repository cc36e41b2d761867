namespace QuoteService.Page.Asking;

/// <summary>How an answer is given, and what it is in the job's JSON.</summary>
public enum FieldKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An area with its unit; a bare number is in the units that are shown.</summary>
    Area,

    /// <summary>A length with its unit; a bare number is in the units that are shown.</summary>
    Length,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>One of a few numbers.</summary>
    OneNumber,

    /// <summary>Any of a few words.</summary>
    Words,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A day.</summary>
    Date,
}
