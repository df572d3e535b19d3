using JdPartnership.Core.PersonalData.Rekeying;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.PersonalData;

public static class PersonalDataServices
{
    /// <summary>Registers what seals and finds personal data; <see cref="PersonalDataKeys"/> comes from the host.</summary>
    public static IServiceCollection AddPersonalData(this IServiceCollection services) => services
        .AddSingleton<IPersonalDataProtector, PersonalDataProtector>()
        .AddSingleton<BlindIndex>()
        .AddScoped<EntryWalk>()
        .AddScoped<Resealer>()
        .AddScoped<Reindexer>();
}
