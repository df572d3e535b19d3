using System.Runtime.InteropServices;

namespace JdPartnership.Core.Internships.Presence;

/// <summary>How many more (or fewer) people are there from a day on. Who stays from the 1st to the 3rd comes on the 1st and is gone on the 4th.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DayDelta(DateOnly Day, int Delta);
