using JdPartnership.Core.Colleges.LookAlikes;

namespace JdPartnership.Core.Colleges;

/// <summary>Colleges to change, and what is needed to keep their names and codes apart.</summary>
public interface ICollegeRepository
{
    /// <summary>The college with its aliases, from the recycle bin too; <c>null</c> outside the viewer's scope.</summary>
    Task<College?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>Every name and alias, those of deleted colleges too.</summary>
    Task<IReadOnlyList<KnownName>> ListNamesAsync(CancellationToken cancellationToken);

    /// <summary>Who holds a school or credit code already, deleted colleges too; <c>null</c> when it is free.</summary>
    Task<CodeHolder?> FindBySchoolCodeAsync(string code, CancellationToken cancellationToken);

    /// <inheritdoc cref="FindBySchoolCodeAsync"/>
    Task<CodeHolder?> FindByCreditCodeAsync(string code, CancellationToken cancellationToken);

    void Add(College college);
}

public sealed record CodeHolder(int CollegeId, string Name);
