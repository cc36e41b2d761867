namespace QuoteShared;

/// <summary>The command cannot be carried out as it was given; the message says what to do instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
