using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.PersonalData.Exports;

/// <summary>A roster that an export covers.</summary>
public sealed class UnmaskedExportRoster(int rosterId)
{
    public int Id { get; private set; }

    public int ExportId { get; private set; }

    public int RosterId { get; private set; } = rosterId;

    public Roster? Roster { get; private set; }
}
