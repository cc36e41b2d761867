namespace Estimator;

/// <summary>Every <see cref="Issue.Code"/> there is. Codes are stable; messages may change.</summary>
public static class IssueCode
{
    /// <summary>Error: the text is no JSON, no object, no valid Unicode, or larger than any job.</summary>
    public const string BadJson = "badJson";

    /// <summary>Error: the value cannot be read, for example an area without a unit.</summary>
    public const string BadValue = "badValue";

    /// <summary>Error: no postal code, in <c>us-2025</c> no five-digit ZIP code.</summary>
    public const string BadZip = "badZip";

    /// <summary>Error: the price book has no prices for this kind of job.</summary>
    public const string NotInBook = "notInBook";

    /// <summary>Error: two members contradict each other, or one does not go with the kind of job.</summary>
    public const string Conflict = "conflict";

    /// <summary>Error: a member without which there is no job was left out.</summary>
    public const string Missing = "missing";

    /// <summary>Error or warning: nothing is named, or all that is named is counted as zero.</summary>
    public const string NothingToDo = "nothingToDo";

    /// <summary>Error: null in a list.</summary>
    public const string Null = "null";

    /// <summary>Error: a number, a date or the length of a list is outside of what is accepted.</summary>
    public const string OutOfRange = "outOfRange";

    /// <summary>Error: the member is given twice.</summary>
    public const string Repeated = "repeated";

    /// <summary>Error: there is no such member; the message names the nearest.</summary>
    public const string UnknownMember = "unknownMember";

    /// <summary>Error: the name is none of those that are accepted.</summary>
    public const string UnknownName = "unknownName";

    /// <summary>Error: a list, an object or a value was wanted, and something else was given.</summary>
    public const string WrongType = "wrongType";

    /// <summary>Error, warning or info, as the most serious of them: there are more issues than are listed.</summary>
    public const string More = "more";

    /// <summary>Warning: what was given does not count here.</summary>
    public const string Ignored = "ignored";

    /// <summary>Warning: accepted, but hardly what was meant.</summary>
    public const string Implausible = "implausible";

    /// <summary>Warning: the homeowner may work on paint that holds lead.</summary>
    public const string LeadCare = "leadCare";

    /// <summary>Warning: the date is past the price index.</summary>
    public const string PastIndex = "pastIndex";

    /// <summary>Warning: there are no data for the place.</summary>
    public const string PlaceUnknown = "placeUnknown";

    /// <summary>Warning: it will not last.</summary>
    public const string ShortLived = "shortLived";

    /// <summary>Warning: the paint does not do on this surface.</summary>
    public const string UnsuitablePaint = "unsuitablePaint";

    /// <summary>Info: it cannot be undone.</summary>
    public const string Irreversible = "irreversible";

    /// <summary>Info: old paint may hold lead.</summary>
    public const string Lead = "lead";

    /// <summary>Info: old material may hold asbestos.</summary>
    public const string Asbestos = "asbestos";

    /// <summary>Info: the work takes a permit.</summary>
    public const string Permit = "permit";

    /// <summary>Info: load-bearing parts are touched.</summary>
    public const string Structural = "structural";

    /// <summary>Info: a room to sleep in needs a way out.</summary>
    public const string Egress = "egress";

    /// <summary>Info: an owners' association has a say.</summary>
    public const string Association = "association";
}
