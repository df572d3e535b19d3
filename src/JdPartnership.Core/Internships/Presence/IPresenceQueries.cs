namespace JdPartnership.Core.Internships.Presence;

public interface IPresenceQueries
{
    /// <summary>Name of a service centre; <c>null</c> when there is none.</summary>
    Task<string?> FindCentreAsync(int centreId, CancellationToken cancellationToken);

    /// <summary>Interns in force who come to and leave a centre, within the viewer's scope, summed by post and day.</summary>
    Task<IReadOnlyList<PostChange>> ListChangesAsync(int centreId, CancellationToken cancellationToken);

    /// <summary>Staff of a centre as a whole and of its posts, from which day on.</summary>
    Task<IReadOnlyList<StaffStep>> ListStaffAsync(int centreId, CancellationToken cancellationToken);
}

public sealed record PostChange(int PostId, string Post, DateOnly Day, int Delta);

/// <param name="PostId"><c>null</c>: the whole centre.</param>
public sealed record StaffStep(int? PostId, string? Post, DateOnly From, int Persons, string? Source);
