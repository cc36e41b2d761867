using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Estimator;

/// <summary>Jobs and estimates as JSON, by the contract in <c>docs/architecture.md</c>.</summary>
/// <remarks>
/// Quantities are strings with a unit (<c>"2400 ft2"</c>), names are in camel case, an absent member is unknown, and one that is null
/// is absent. Unknown and repeated members are refused. Each text can be written as a string, as UTF-8 into a buffer, or as UTF-8
/// into a stream. Thread-safe; needs no reflection.
/// </remarks>
public static class EstimatorJson
{
    /// <summary>
    /// What a serializer needs to know of jobs, estimates and issues to do without reflection, as in an ahead-of-time build: insert it
    /// first in <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>. Names follow the options' own naming policy, jobs the contract; members that are null are left out.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = ContractJson.Default.WithAddedModifier(NullMembers.LeaveOut);

    /// <summary>Reads a job.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="job">The job, or null.</param>
    /// <param name="issues">What keeps the text from being a job, each with the path of the member, a hundred at most; empty if there is a job.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static bool TryReadJob(string json, [NotNullWhen(true)] out Job? job, out IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JobText.TryRead(json, out job, out issues);
    }

    /// <summary>Reads a job.</summary>
    /// <param name="utf8">One JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="job">The job, or null.</param>
    /// <param name="issues">What keeps the text from being a job, each with the path of the member, a hundred at most; empty if there is a job.</param>
    public static bool TryReadJob(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Job? job, out IReadOnlyList<Issue> issues) =>
        JobReader.TryRead(JobText.WithoutMark(utf8), out job, out issues);

    /// <summary>Reads a job from a stream, to its end; no more than 16 MiB of it.</summary>
    /// <param name="utf8">One JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="job">The job, or null.</param>
    /// <param name="issues">What keeps the text from being a job, each with the path of the member, a hundred at most; empty if there is a job.</param>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryReadJob(Stream utf8, [NotNullWhen(true)] out Job? job, out IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return JobText.TryRead(utf8, out job, out issues);
    }

    /// <summary>A job; reading it back gives the same job; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is no job.</exception>
    public static string WriteJob(Job job) => Text(job, JobContract.Json.Job, nameof(job));

    /// <inheritdoc cref="WriteJob(Job)"/>
    /// <exception cref="ArgumentNullException">There is no job, or nothing to write to.</exception>
    public static void WriteJob(Job job, IBufferWriter<byte> utf8) => Write(job, utf8, JobContract.Json.Job, nameof(job));

    /// <inheritdoc cref="WriteJob(Job)"/>
    /// <exception cref="ArgumentNullException">There is no job, or nothing to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteJob(Job job, Stream utf8) => Write(job, utf8, JobContract.Json.Job, nameof(job));

    /// <summary>An estimate; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is no estimate.</exception>
    public static string WriteEstimate(Estimate estimate) => Text(estimate, JobContract.Json.Estimate, nameof(estimate));

    /// <inheritdoc cref="WriteEstimate(Estimate)"/>
    /// <exception cref="ArgumentNullException">There is no estimate, or nothing to write to.</exception>
    public static void WriteEstimate(Estimate estimate, IBufferWriter<byte> utf8) => Write(estimate, utf8, JobContract.Json.Estimate, nameof(estimate));

    /// <inheritdoc cref="WriteEstimate(Estimate)"/>
    /// <exception cref="ArgumentNullException">There is no estimate, or nothing to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteEstimate(Estimate estimate, Stream utf8) => Write(estimate, utf8, JobContract.Json.Estimate, nameof(estimate));

    /// <summary>Good, better and best; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There are no offers.</exception>
    public static string WriteOffers(IReadOnlyList<Offer> offers) => Text(offers, JobContract.Json.IReadOnlyListOffer, nameof(offers));

    /// <inheritdoc cref="WriteOffers(IReadOnlyList{Offer})"/>
    /// <exception cref="ArgumentNullException">There are no offers, or nothing to write to.</exception>
    public static void WriteOffers(IReadOnlyList<Offer> offers, IBufferWriter<byte> utf8) => Write(offers, utf8, JobContract.Json.IReadOnlyListOffer, nameof(offers));

    /// <inheritdoc cref="WriteOffers(IReadOnlyList{Offer})"/>
    /// <exception cref="ArgumentNullException">There are no offers, or nothing to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteOffers(IReadOnlyList<Offer> offers, Stream utf8) => Write(offers, utf8, JobContract.Json.IReadOnlyListOffer, nameof(offers));

    /// <summary>Open questions with their answers, those that save most first; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There are no questions.</exception>
    public static string WriteQuestions(IReadOnlyList<OpenQuestion> questions) => Text(questions, JobContract.Json.IReadOnlyListOpenQuestion, nameof(questions));

    /// <inheritdoc cref="WriteQuestions(IReadOnlyList{OpenQuestion})"/>
    /// <exception cref="ArgumentNullException">There are no questions, or nothing to write to.</exception>
    public static void WriteQuestions(IReadOnlyList<OpenQuestion> questions, IBufferWriter<byte> utf8) => Write(questions, utf8, JobContract.Json.IReadOnlyListOpenQuestion, nameof(questions));

    /// <summary>Hiring against doing it oneself; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is no comparison.</exception>
    public static string WriteHireOrSelf(HireOrSelf comparison) => Text(comparison, JobContract.Json.HireOrSelf, nameof(comparison));

    /// <inheritdoc cref="WriteHireOrSelf(HireOrSelf)"/>
    /// <exception cref="ArgumentNullException">There is no comparison, or nothing to write to.</exception>
    public static void WriteHireOrSelf(HireOrSelf comparison, IBufferWriter<byte> utf8) => Write(comparison, utf8, JobContract.Json.HireOrSelf, nameof(comparison));

    /// <inheritdoc cref="WriteHireOrSelf(HireOrSelf)"/>
    /// <exception cref="ArgumentNullException">There is no comparison, or nothing to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteHireOrSelf(HireOrSelf comparison, Stream utf8) => Write(comparison, utf8, JobContract.Json.HireOrSelf, nameof(comparison));

    /// <summary>A change order; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is no change order.</exception>
    public static string WriteChangeOrder(ChangeOrder order) => Text(order, JobContract.Json.ChangeOrder, nameof(order));

    /// <inheritdoc cref="WriteChangeOrder(ChangeOrder)"/>
    /// <exception cref="ArgumentNullException">There is no change order, or nothing to write to.</exception>
    public static void WriteChangeOrder(ChangeOrder order, IBufferWriter<byte> utf8) => Write(order, utf8, JobContract.Json.ChangeOrder, nameof(order));

    /// <inheritdoc cref="WriteChangeOrder(ChangeOrder)"/>
    /// <exception cref="ArgumentNullException">There is no change order, or nothing to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteChangeOrder(ChangeOrder order, Stream utf8) => Write(order, utf8, JobContract.Json.ChangeOrder, nameof(order));

    /// <summary>A bid that was checked; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static string WriteBidCheck(BidCheck check) => Text(check, JobContract.Json.BidCheck, nameof(check));

    /// <inheritdoc cref="WriteBidCheck(BidCheck)"/>
    /// <exception cref="ArgumentNullException">There is none, or nothing to write to.</exception>
    public static void WriteBidCheck(BidCheck check, IBufferWriter<byte> utf8) => Write(check, utf8, JobContract.Json.BidCheck, nameof(check));

    /// <summary>Bids side by side; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static string WriteLeveledBids(LeveledBids bids) => Text(bids, JobContract.Json.LeveledBids, nameof(bids));

    /// <inheritdoc cref="WriteLeveledBids(LeveledBids)"/>
    /// <exception cref="ArgumentNullException">There is none, or nothing to write to.</exception>
    public static void WriteLeveledBids(LeveledBids bids, IBufferWriter<byte> utf8) => Write(bids, utf8, JobContract.Json.LeveledBids, nameof(bids));

    /// <summary>An estimate after bids or a contract; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static string WriteUpdatedEstimate(UpdatedEstimate updated) => Text(updated, JobContract.Json.UpdatedEstimate, nameof(updated));

    /// <summary>What finished jobs taught; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static string WriteCalibration(Calibration calibration) => Text(calibration, JobContract.Json.Calibration, nameof(calibration));

    /// <summary>Reads a bid: <c>{"contractor":"North","amount":6200,"lines":[{"text":"Prep and prime","amount":1400}],"deposit":600}</c>.</summary>
    /// <param name="utf8">One JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="bid">The bid, or null.</param>
    /// <param name="issues">What keeps the text from being a bid, each with the path of the member; empty if there is a bid.</param>
    public static bool TryReadBid(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Bid? bid, out IReadOnlyList<Issue> issues) =>
        JobReader.TryRead(JobText.WithoutMark(utf8), JobContract.Json.Bid, out bid, out issues);

    /// <summary>Reads several bids, at most a hundred.</summary>
    /// <param name="utf8">A JSON list of bids in UTF-8, with or without a byte order mark.</param>
    /// <param name="bids">The bids, or null.</param>
    /// <param name="issues">What keeps the text from being bids, each with the path of the member; empty if there are bids.</param>
    public static bool TryReadBids(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out IReadOnlyList<Bid>? bids, out IReadOnlyList<Issue> issues) =>
        JobReader.TryRead(JobText.WithoutMark(utf8), JobContract.Json.IReadOnlyListBid, out bids, out issues);

    /// <summary>Reads a project: <c>{"id":"Elm Street 4","start":"2026-05-04","jobs":[{"id":"siding","job":{"kind":"remodel","scope":"sidingReplacement"}}]}</c>.</summary>
    /// <param name="utf8">One JSON object in UTF-8, with or without a byte order mark; 16 MiB at most.</param>
    /// <param name="project">The project, or null.</param>
    /// <param name="issues">What keeps the text from being a project, each with the path of the member; empty if there is one.</param>
    public static bool TryReadProject(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Project? project, out IReadOnlyList<Issue> issues) =>
        JobText.TryReadMany(utf8, JobContract.Json.Project, out project, out issues);

    /// <summary>Reads a program: <c>{"id":"Repaint 2026","start":"2026-05-04","crews":[{"trade":"painting","crews":2}],"projects":[…]}</c>.</summary>
    /// <param name="utf8">One JSON object in UTF-8, with or without a byte order mark; 16 MiB at most.</param>
    /// <param name="program">The program, or null.</param>
    /// <param name="issues">What keeps the text from being a program, each with the path of the member; empty if there is one.</param>
    public static bool TryReadProgram(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out ProgramOfWork? program, out IReadOnlyList<Issue> issues) =>
        JobText.TryReadMany(utf8, JobContract.Json.ProgramOfWork, out program, out issues);

    /// <summary>A project; reading it back gives the same project; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is no project.</exception>
    public static string WriteProject(Project project) => Text(project, JobContract.Json.Project, nameof(project));

    /// <summary>A program; reading it back gives the same program; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is no program.</exception>
    public static string WriteProgram(ProgramOfWork program) => Text(program, JobContract.Json.ProgramOfWork, nameof(program));

    /// <summary>A project that was estimated; one line of JSON. Its member <c>baseline</c> is what to keep when it is agreed.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static string WriteProjectEstimate(ProjectEstimate estimate) => Text(estimate, JobContract.Json.ProjectEstimate, nameof(estimate));

    /// <inheritdoc cref="WriteProjectEstimate(ProjectEstimate)"/>
    /// <exception cref="ArgumentNullException">There is none, or nothing to write to.</exception>
    public static void WriteProjectEstimate(ProjectEstimate estimate, IBufferWriter<byte> utf8) => Write(estimate, utf8, JobContract.Json.ProjectEstimate, nameof(estimate));

    /// <summary>A program that was estimated; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static string WriteProgramEstimate(ProgramEstimate estimate) => Text(estimate, JobContract.Json.ProgramEstimate, nameof(estimate));

    /// <inheritdoc cref="WriteProgramEstimate(ProgramEstimate)"/>
    /// <exception cref="ArgumentNullException">There is none, or nothing to write to.</exception>
    public static void WriteProgramEstimate(ProgramEstimate estimate, IBufferWriter<byte> utf8) => Write(estimate, utf8, JobContract.Json.ProgramEstimate, nameof(estimate));

    /// <summary>Reads a finished job: <c>{"job":{"kind":"exteriorPainting"},"hours":82,"paint":"18 gal","cost":7200}</c>.</summary>
    /// <param name="utf8">One JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="job">The job and what it took, or null.</param>
    /// <param name="issues">What keeps the text from being a finished job, each with the path of the member; empty if there is one.</param>
    public static bool TryReadFinishedJob(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out FinishedJob? job, out IReadOnlyList<Issue> issues) =>
        JobReader.TryRead(JobText.WithoutMark(utf8), JobContract.Json.FinishedJob, out job, out issues);

    /// <summary>A comparison; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is no comparison.</exception>
    public static string WriteComparison(Comparison comparison) => Text(comparison, JobContract.Json.Comparison, nameof(comparison));

    /// <inheritdoc cref="WriteComparison(Comparison)"/>
    /// <exception cref="ArgumentNullException">There is no comparison, or nothing to write to.</exception>
    public static void WriteComparison(Comparison comparison, IBufferWriter<byte> utf8) => Write(comparison, utf8, JobContract.Json.Comparison, nameof(comparison));

    /// <summary>A quote to be kept; reading it back gives the same quote; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is no quote.</exception>
    public static string WriteKeptQuote(KeptQuote quote) => Text(quote, JobContract.Json.KeptQuote, nameof(quote));

    /// <summary>Reads a quote that was kept.</summary>
    /// <param name="json">What <see cref="WriteKeptQuote(KeptQuote)"/> wrote.</param>
    /// <param name="quote">The quote, or null.</param>
    /// <param name="issues">What keeps the text from being a quote; empty if there is one.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static bool TryReadKeptQuote(string json, [NotNullWhen(true)] out KeptQuote? quote, out IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(json);
        return KeptQuoteReader.TryRead(json, out quote, out issues);
    }

    /// <summary>A kept quote that was computed again; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is no recomputation.</exception>
    public static string WriteRecomputation(Recomputation again) => Text(again, JobContract.Json.Recomputation, nameof(again));

    /// <summary>The answer to a job that cannot be priced, <c>{"issues":[…]}</c>; one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public static string WriteIssues(IReadOnlyList<Issue> issues) => Text(Answer(issues), JobContract.Json.IssueAnswer, nameof(issues));

    /// <inheritdoc cref="WriteIssues(IReadOnlyList{Issue})"/>
    /// <exception cref="ArgumentNullException">There is no list, or nothing to write to.</exception>
    public static void WriteIssues(IReadOnlyList<Issue> issues, IBufferWriter<byte> utf8) => Write(Answer(issues), utf8, JobContract.Json.IssueAnswer, nameof(issues));

    /// <inheritdoc cref="WriteIssues(IReadOnlyList{Issue})"/>
    /// <exception cref="ArgumentNullException">There is no list, or nothing to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteIssues(IReadOnlyList<Issue> issues, Stream utf8) => Write(Answer(issues), utf8, JobContract.Json.IssueAnswer, nameof(issues));

    /// <summary>The JSON schema of jobs, indented; the choices of scopes are those of the built-in price book.</summary>
    public static string JobSchema() => JobSchema(ScopeOfWork.AllOf(PriceBook.UnitedStates2025.Document));

    /// <summary>The JSON schema of jobs, indented, with the choices of these scopes: those of an estimator's price book.</summary>
    /// <exception cref="ArgumentNullException">There are no scopes.</exception>
    public static string JobSchema(IReadOnlyList<ScopeOfWork> scopes) => Indented(JobSchemaText.OfJobs(NotNull(scopes)));

    /// <summary>The JSON schema of projects, indented, with the choices of an estimator's scopes.</summary>
    /// <exception cref="ArgumentNullException">There are no scopes.</exception>
    public static string ProjectSchema(IReadOnlyList<ScopeOfWork> scopes) => Indented(JobSchemaText.OfProjects(NotNull(scopes), JobContract.Json.Project));

    /// <summary>The JSON schema of programs, indented, with the choices of an estimator's scopes.</summary>
    /// <exception cref="ArgumentNullException">There are no scopes.</exception>
    public static string ProgramSchema(IReadOnlyList<ScopeOfWork> scopes) => Indented(JobSchemaText.OfProjects(NotNull(scopes), JobContract.Json.ProgramOfWork));

    /// <summary>The JSON schema of price books and of texts laid over them, indented, with the ids and bounds of one book: an editor completes and checks with it.</summary>
    /// <remarks>What has to be there and what has to fit together is checked where a book is read.</remarks>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    public static string BookSchema(PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Indented(BookSchemaText.Of(book.Document));
    }

    private static string Indented(JsonNode schema) => schema.ToJsonString(new(ContractJson.Default.Options) { WriteIndented = true, NewLine = "\n" });

    private static IReadOnlyList<ScopeOfWork> NotNull(IReadOnlyList<ScopeOfWork> scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        return scopes;
    }

    private static IssueAnswer? Answer(IReadOnlyList<Issue>? issues) => issues is null ? null : new(issues);

    private static string Text<T>(T? value, JsonTypeInfo<T> type, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return JsonSerializer.Serialize(value, type);
    }

    private static void Write<T>(T? value, IBufferWriter<byte> utf8, JsonTypeInfo<T> type, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        ArgumentNullException.ThrowIfNull(utf8);
        using Utf8JsonWriter writer = new(utf8, new() { Encoder = type.Options.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(writer, value, type);
    }

    private static void Write<T>(T? value, Stream utf8, JsonTypeInfo<T> type, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        ArgumentNullException.ThrowIfNull(utf8);
        JsonSerializer.Serialize(utf8, value, type);
    }
}
