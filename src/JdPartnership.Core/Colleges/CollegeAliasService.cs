using JdPartnership.Core.Common;

namespace JdPartnership.Core.Colleges;

/// <summary>Adds and removes the other names of a college.</summary>
public sealed class CollegeAliasService(ICollegeRepository colleges, CollegeNames names, IUnitOfWork unitOfWork)
{
    /// <exception cref="NotFoundException">No such college within the viewer's scope.</exception>
    /// <exception cref="DomainException">A rule is broken, or a college has that name already.</exception>
    public async Task AddAsync(AddCollegeAlias command, CancellationToken cancellationToken)
    {
        var college = await GetAsync(command.CollegeId, cancellationToken);
        var name = NameText.Tidy(command.Name);
        var source = NameText.Tidy(command.Source);
        IReadOnlyList<DomainError> errors =
        [
            .. CollegeAliasRules.Check(name, source, command.ValidFrom, command.ValidTo),
            .. await names.CheckAliasAsync(name, cancellationToken),
        ];
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }

        college.AddAlias(name, source.Length == 0 ? null : source, command.ValidFrom, command.ValidTo);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <returns>What was removed, so that it can be put back.</returns>
    /// <exception cref="NotFoundException">No such college or alias within the viewer's scope.</exception>
    public async Task<AddCollegeAlias> RemoveAsync(int collegeId, int aliasId, CancellationToken cancellationToken)
    {
        var college = await GetAsync(collegeId, cancellationToken);
        var alias = college.Aliases.FirstOrDefault(a => a.Id == aliasId) ?? throw new NotFoundException($"alias {aliasId}");
        var removed = new AddCollegeAlias
        {
            CollegeId = collegeId,
            Name = alias.Name,
            Source = alias.Source,
            ValidFrom = alias.ValidFrom,
            ValidTo = alias.ValidTo,
        };
        college.RemoveAlias(alias);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return removed;
    }

    private async Task<College> GetAsync(int id, CancellationToken cancellationToken) =>
        await colleges.FindAsync(id, cancellationToken) is { IsDeleted: false } college ? college : throw new NotFoundException($"college {id}");
}
