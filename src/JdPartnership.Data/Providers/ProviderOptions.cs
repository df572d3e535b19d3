using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace JdPartnership.Data.Providers;

public static class ProviderOptions
{
    /// <summary>
    /// A row of a college is required to have one, and the college is filtered: rows of a deleted college drop out of joins.
    /// That is wanted, so EF need not warn of it.
    /// </summary>
    public static DbContextOptionsBuilder IgnoreFilterInteraction(this DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(w => w.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));
}
