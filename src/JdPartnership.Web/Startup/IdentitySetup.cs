using JdPartnership.Core.Accounts;
using JdPartnership.Data;
using JdPartnership.Data.Accounts;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Demo;
using JdPartnership.Web.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace JdPartnership.Web.Startup;

internal static class IdentitySetup
{
    private const int TriesBeforeLockout = 5;
    private const int HashIterations = 210_000;

    public static WebApplicationBuilder AddAccounts(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddIdentity<AppUser, IdentityRole<int>>(options =>
            {
                options.Password.RequiredLength = PasswordRules.MinimumLength;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 1;
                options.Lockout.MaxFailedAccessAttempts = TriesBeforeLockout;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<PartnershipDbContext>()
            .AddClaimsPrincipalFactory<PortalClaimsFactory>()
            .AddPasswordValidator<PasswordRules>()
            .AddErrorDescriber<LocalizedIdentityErrors>();
        builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashIterations);
        builder.Services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        builder.Services.AddScoped<ISecurityStampValidator, StampCheck>();
        builder.Services.AddScoped<SignIn>();
        builder.Services.AddScoped<DemoSignIns>();
        return builder;
    }

    public static WebApplicationBuilder AddPermissions(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        builder.Services.AddScoped<HttpCurrentUser>();
        builder.Services.AddScoped<ActingUser>();
        builder.Services.AddScoped<ICurrentUser>(services =>
            services.GetRequiredService<ActingUser>().User ?? services.GetRequiredService<HttpCurrentUser>());
        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return builder;
    }
}
