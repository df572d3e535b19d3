namespace JdPartnership.Core.Common;

/// <summary>Which page of a list is asked for. Values out of range are brought into it, so that an old link still answers.</summary>
public sealed record PageRequest
{
    public const int UsualSize = 25;
    public const int MaximumSize = 200;

    public PageRequest(int? number = null, int? size = null)
    {
        Number = Math.Max(1, number ?? 1);
        Size = Math.Clamp(size ?? UsualSize, 10, MaximumSize);
    }

    public int Number { get; }

    public int Size { get; }

    public int Skip => (Number - 1) * Size;
}
