using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Estimator;

/// <summary>What two jobs of one kind say differently, member by member of the JSON contract, and the jobs that lie between them.</summary>
internal sealed class JobDifference
{
    /// <summary>Members that stand beside each other and cannot both be said, or say one thing together: they are changed at once.</summary>
    private static readonly (string One, string Other)[] Couples =
    [
        ("state", "zip"), ("siding", "sidingMix"), ("trim", "trimStyle"), ("length", "floorArea"), ("width", "floorArea"),
        ("length", "walls"), ("width", "walls"), ("floorArea", "walls"),
    ];

    /// <summary>Objects that are one value: shares add up only together.</summary>
    private const string Whole = "sidingMix";

    /// <summary>Says nothing about the work.</summary>
    private const string Id = "id";

    private readonly Job _job;
    private readonly JsonObject _before;
    private readonly List<List<JobMember>> _inputs = [];

    public JobDifference(Job before, Job after)
    {
        _job = before;
        _before = ObjectOf(before);
        JsonObject now = ObjectOf(after);
        if (_before[JobRooms.Member] is JsonArray old && now[JobRooms.Member] is JsonArray rooms)
        {
            AddRooms(old, rooms);
            now[JobRooms.Member] = _before[JobRooms.Member]!.DeepClone();
        }

        Add([], "", _before, now);
        _inputs.Sort((one, other) => Compare(one[0].Way, other[0].Way));
        Join();
        Fold(all: false);
        Fold(all: true);
    }

    /// <summary>What differs, and what each of it moves.</summary>
    /// <param name="before">Cost of the job before.</param>
    /// <param name="after">Cost of the job after.</param>
    /// <param name="price">Cost of a job between them; null if it cannot be priced.</param>
    public IReadOnlyList<Cause> Causes(CostRange before, CostRange after, Func<Job, CostRange?> price)
    {
        Attribution attribution = new(_inputs.Count, before, after, changed => price(Between(changed)));
        return [.. attribution.Shares().Select(share => CauseOf(share))];
    }

    /// <summary>The one cause of two jobs that are different work.</summary>
    public static IReadOnlyList<Cause> OtherWork(Job before, Job after, CostRange was, CostRange now)
    {
        (JsonObject old, JsonObject other) = (ObjectOf(before), ObjectOf(after));
        string name = JsonNode.DeepEquals(old["kind"], other["kind"]) ? "scope" : "kind";
        PartShare all = new(1, now.LowCents - was.LowCents, now.LikelyCents - was.LikelyCents, now.HighCents - was.HighCents);
        return [all.ToCause([name], JobMember.Text(old[name]), JobMember.Text(other[name]))];
    }

    private static JsonObject ObjectOf(Job job) => (JsonObject)JsonSerializer.SerializeToNode(job, JobContract.TypeOf(job))!;

    private static int Compare(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        string.CompareOrdinal(string.Join('.', one), string.Join('.', other));

    /// <summary>The job with some of its members as the other one says them.</summary>
    private Job Between(ulong changed)
    {
        JsonObject job = (JsonObject)_before.DeepClone();
        foreach (JobMember member in MembersOf(changed))
        {
            member.Change(job);
        }

        if (job[JobRooms.Member] is JsonArray rooms)
        {
            foreach (JsonObject room in rooms.OfType<JsonObject>())
            {
                RemoveEmpty(room);
            }

            rooms.RemoveAll(room => room is null);
        }

        RemoveEmpty(job);
        return (Job)job.Deserialize(JobContract.TypeOf(_job))!;
    }

    private static void RemoveEmpty(JsonObject at)
    {
        foreach (string name in at.Where(member => member.Value is JsonObject { Count: 0 }).Select(member => member.Key).ToArray())
        {
            at.Remove(name);
        }
    }

    private Cause CauseOf(PartShare share)
    {
        JobMember[] members = [.. MembersOf(share.Parts)];
        string? Text(Func<JobMember, JsonNode?> side) =>
            members.Select(member => JobMember.Text(side(member))).OfType<string>().ToArray() is { Length: > 0 } said ? string.Join(", ", said) : null;
        return share.ToCause([.. members.Select(member => member.Path)], Text(member => member.Before), Text(member => member.After));
    }

    private IEnumerable<JobMember> MembersOf(ulong parts) => _inputs.Where((_, part) => (parts >> part & 1) != 0).SelectMany(members => members);

    /// <summary>Puts the rooms of both jobs into one list, with gaps where a job has no such room.</summary>
    private void AddRooms(JsonArray old, JsonArray now)
    {
        JsonArray rooms = [];
        foreach ((int? was, int? other) in JobRooms.Pairs(old, now))
        {
            JsonNode? before = was is { } one ? old[one]!.DeepClone() : null;
            JsonNode? after = other is { } two ? now[two]!.DeepClone() : null;
            string position = rooms.Count.ToString("0000", CultureInfo.InvariantCulture);
            AddMember([JobRooms.Member, position], string.Create(CultureInfo.InvariantCulture, $"{JobRooms.Member}[{other ?? was}]"), before, after, isValue: before is null || after is null);
            rooms.Add(before);
        }

        _before[JobRooms.Member] = rooms;
    }

    private void Add(string[] way, string path, JsonObject before, JsonObject after)
    {
        foreach (string name in before.Concat(after).Select(member => member.Key).Where(name => name != Id).Distinct())
        {
            AddMember([.. way, name], path.Length == 0 ? name : $"{path}.{name}", before[name], after[name], isValue: name == Whole);
        }
    }

    private void AddMember(string[] way, string path, JsonNode? before, JsonNode? after, bool isValue)
    {
        if (JsonNode.DeepEquals(before, after))
        {
            return;
        }

        if (!isValue && (before ?? after) is JsonObject && (after ?? before) is JsonObject)
        {
            Add(way, path, before as JsonObject ?? [], after as JsonObject ?? []);
        }
        else
        {
            _inputs.Add([new(way, path, before, after)]);
        }
    }

    private void Join()
    {
        HashSet<List<JobMember>> joined = [];
        foreach (List<List<JobMember>> siblings in _inputs.GroupBy(members => members[0].Parent).Select(all => all.ToList()).ToArray())
        {
            foreach (JobMember member in siblings.SelectMany(members => members).ToArray())
            {
                List<JobMember> own = siblings.Single(members => members.Contains(member));
                foreach (List<JobMember> other in siblings.Where(members => members != own && members.Any(one => AreCouple(one, member))).ToArray())
                {
                    own.AddRange(other);
                    siblings.Remove(other);
                    joined.Add(other);
                }
            }
        }

        _inputs.RemoveAll(joined.Contains);
    }

    /// <summary>Whether members that stand beside each other are changed at once.</summary>
    private static bool AreCouple(JobMember one, JobMember other) => Array.Exists(
        Couples,
        couple => (couple == (one.Way[^1], other.Way[^1])) || (couple == (other.Way[^1], one.Way[^1])));

    /// <summary>Where there is more than can be told apart, rooms are told as a whole.</summary>
    private void Fold(bool all)
    {
        if (_inputs.Count <= Attribution.MostParts)
        {
            return;
        }

        List<JobMember>[] folded = [.. _inputs.GroupBy(members => members[0].Room(all)).Select(group => group.SelectMany(members => members).ToList())];
        _inputs.Clear();
        _inputs.AddRange(folded);
    }
}
