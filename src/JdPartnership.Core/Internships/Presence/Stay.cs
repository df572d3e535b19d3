using System.Runtime.InteropServices;

namespace JdPartnership.Core.Internships.Presence;

/// <summary>Somebody is there from the first to the last day, both included.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Stay(DateOnly Start, DateOnly End)
{
    public bool Overlaps(Stay other) => Start <= other.End && other.Start <= End;
}
