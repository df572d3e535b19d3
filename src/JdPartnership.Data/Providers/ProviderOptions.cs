using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JdPartnership.Data.Providers;

public static class ProviderOptions
{
    /// <summary>
    /// Enums are stored by name. A row of a college is required to have one, and the college is filtered: rows of a deleted college
    /// drop out of joins; that is wanted, so EF need not warn of it.
    /// </summary>
    public static DbContextOptionsBuilder UsePartnershipConventions(this DbContextOptionsBuilder options) =>
        options
            .ReplaceService<IValueConverterSelector, EnumNameSelector>()
            .ConfigureWarnings(w => w.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));
}
