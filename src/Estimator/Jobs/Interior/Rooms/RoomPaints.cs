namespace Estimator;

/// <summary>The paints of a room's walls, ceiling and trim: what the room says, else what the job says, else what is usual.</summary>
internal sealed class RoomPaints
{
    private readonly Paint[] _paints;

    /// <param name="job">The job.</param>
    /// <param name="room">The room, or null for all rooms of a house.</param>
    /// <param name="sheen">The usual sheen of its walls.</param>
    public RoomPaints(InteriorPainting job, Room? room, Sheen sheen)
    {
        Paint walls = Merge(room?.Paint, job.Paint, PaintType.AcrylicLatex, PaintGrade.Standard, sheen);
        _paints =
        [
            walls,
            Merge(room?.CeilingPaint, job.CeilingPaint, PaintType.AcrylicLatex, walls.Grade, Sheen.Flat),
            Merge(room?.TrimPaint, job.TrimPaint, PaintType.Enamel, walls.Grade, Sheen.SemiGloss),
        ];
    }

    public Paint this[PaintedSurface surface] => _paints[(int)surface];

    /// <summary>The paints as they are bought, by surface.</summary>
    public string[] InWords() => Array.ConvertAll(_paints, Words.OfIndoor);

    private static Paint Merge(Paint? own, Paint? job, PaintType type, PaintGrade? grade, Sheen sheen) => new()
    {
        Type = own?.Type ?? job?.Type ?? type,
        Grade = own?.Grade ?? job?.Grade ?? grade,
        Sheen = own?.Sheen ?? job?.Sheen ?? sheen,
        Color = own?.Color ?? job?.Color,
    };
}
