using System.Runtime.InteropServices;

namespace JdPartnership.Core.Internships.Presence;

/// <summary>A value in force from a day on, until the next step. <c>null</c> is unknown, never 0.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DayStep(DateOnly From, int? Value);
