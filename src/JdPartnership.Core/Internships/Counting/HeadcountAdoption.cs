using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships.Counting;

/// <summary>采用名册人数: what was counted becomes the declared headcount. Until then figures and reports use what was declared.</summary>
public sealed class HeadcountAdoption(IHeadcountRepository headcounts, ICountedHeadcountQueries counted, IUnitOfWork unitOfWork)
{
    /// <summary>Where an adopted number comes from; a fact of the record, so Chinese whatever the language of the page.</summary>
    public const string Source = "名册";

    /// <returns>The number adopted.</returns>
    /// <exception cref="NotFoundException">Nothing is counted for the college and year within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">Somebody declared a number at the same time.</exception>
    public async Task<int> AdoptAsync(int collegeId, int year, CancellationToken cancellationToken)
    {
        var found = (await counted.ListAsync(collegeId, cancellationToken)).FirstOrDefault(c => c.Year == year)
            ?? throw new NotFoundException($"counted headcount of college {collegeId} in {year}");
        if (await headcounts.ListAsync([collegeId], [year], cancellationToken) is [var declared, ..])
        {
            declared.Declare(found.Persons);
            declared.Cite(Source);
        }
        else
        {
            headcounts.Add(new Headcount(collegeId, year, found.Persons, Source));
        }

        try
        {
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }
        catch (DuplicateException)
        {
            throw new ConcurrencyException();
        }

        return found.Persons;
    }
}
