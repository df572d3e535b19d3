using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships.Posts;

/// <summary>Keeps what staff earn and how many there are: what the pay floor and the 10 % and 20 % limits are reckoned from.</summary>
public sealed class StaffService(IPostRepository posts, IUnitOfWork unitOfWork)
{
    /// <exception cref="NotFoundException">No such post or centre.</exception>
    /// <exception cref="DomainException">A value is missing or out of range.</exception>
    public async Task SaveAsync(SaveWage command, CancellationToken cancellationToken)
    {
        Refuse([.. command.Check()]);
        var (centre, from) = (command.ServiceCentreId!.Value, command.ValidFrom!.Value);
        await RequireAsync(command.PostId, centre, cancellationToken);
        var wage = await posts.FindWageAsync(command.PostId, centre, from, cancellationToken);
        if (wage is null)
        {
            posts.Add(wage = new PostWage(command.PostId, centre, from, command.MonthlyWage!.Value));
        }

        wage.MonthlyWage = command.MonthlyWage!.Value;
        wage.LowestTierWage = command.LowestTierWage;
        wage.ProbationWage = command.ProbationWage;
        wage.LocalHourlyMinimum = command.LocalHourlyMinimum;
        wage.Source = SourceOf(command.Source);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc cref="SaveAsync(SaveWage, CancellationToken)"/>
    public async Task SaveAsync(SaveStaffing command, CancellationToken cancellationToken)
    {
        Refuse([.. command.Check()]);
        var (centre, from) = (command.ServiceCentreId!.Value, command.ValidFrom!.Value);
        await RequireAsync(command.PostId, centre, cancellationToken);
        var level = await posts.FindStaffingAsync(centre, command.PostId, from, cancellationToken);
        if (level is null)
        {
            posts.Add(level = new StaffingLevel(centre, command.PostId, from, command.Persons!.Value));
        }

        level.Persons = command.Persons!.Value;
        level.Source = SourceOf(command.Source);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <exception cref="NotFoundException">No such wage.</exception>
    public async Task RemoveWageAsync(int id, CancellationToken cancellationToken)
    {
        posts.Remove(await posts.FindWageAsync(id, cancellationToken) ?? throw new NotFoundException($"wage {id}"));
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <exception cref="NotFoundException">No such level.</exception>
    public async Task RemoveStaffingAsync(int id, CancellationToken cancellationToken)
    {
        posts.Remove(await posts.FindStaffingAsync(id, cancellationToken) ?? throw new NotFoundException($"staffing level {id}"));
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private async Task RequireAsync(int? postId, int centreId, CancellationToken cancellationToken)
    {
        if (!await posts.HasCentreAsync(centreId, cancellationToken) || (postId is { } post && await posts.FindAsync(post, cancellationToken) is null))
        {
            throw new NotFoundException($"post {postId} at centre {centreId}");
        }
    }

    private static string? SourceOf(string? source) => NameText.Tidy(source) is { Length: > 0 } text ? text : null;

    private static void Refuse(IReadOnlyList<DomainError> errors)
    {
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }
    }
}
