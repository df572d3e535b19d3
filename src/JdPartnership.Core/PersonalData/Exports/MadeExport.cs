using JdPartnership.Core.Files;

namespace JdPartnership.Core.PersonalData.Exports;

/// <summary>What the writing of an export came to; filled while it goes on.</summary>
public sealed class MadeExport
{
    public StoredFile File { get; set; } = null!;

    public int Persons { get; set; }

    public bool ConcernsMinors { get; set; }
}
