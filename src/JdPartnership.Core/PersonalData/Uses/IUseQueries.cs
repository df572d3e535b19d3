using JdPartnership.Core.Common;

namespace JdPartnership.Core.PersonalData.Uses;

/// <summary>Uses of personal data to show, within the viewer's scope, newest first.</summary>
public interface IUseQueries
{
    Task<Page<UseRow>> ListAsync(UseFilter filter, PageRequest page, CancellationToken cancellationToken);

    /// <summary>The whole list, for export.</summary>
    Task<IReadOnlyList<UseRow>> ListAllAsync(UseFilter filter, CancellationToken cancellationToken);
}

/// <param name="Subject">Masked.</param>
public sealed record UseRow(
    long Id,
    DateTime At,
    string UserName,
    UseKind Kind,
    string? College,
    int? RosterId,
    int? ExportId,
    string? Subject,
    PersonalFields Fields,
    int Persons,
    bool ConcernsMinors,
    LegalGround? Ground,
    string Reason);
