using JdPartnership.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace JdPartnership.Web.Authorization;

/// <summary>Signs in by name and password, giving nothing away: unknown, locked and wrong take the same work and the same answer.</summary>
public sealed class SignIn(SignInManager<AppUser> signIns, UserManager<AppUser> users, IPasswordHasher<AppUser> hasher, ILogger<SignIn> logger)
{
    private static readonly AppUser Nobody = new();
    private static string? _nobodysHash;

    public async Task<bool> TryAsync(string userName, string password)
    {
        var user = await users.FindByNameAsync(userName.Trim());
        if (user is null || await users.IsLockedOutAsync(user))
        {
            _nobodysHash ??= hasher.HashPassword(Nobody, "nobody's password");
            hasher.VerifyHashedPassword(Nobody, _nobodysHash, password);
            logger.LogWarning("Sign-in refused: {Reason} (user {UserId})", user is null ? "unknown name" : "locked", user?.Id);
            return false;
        }

        var result = await signIns.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            logger.LogWarning("Sign-in refused: {Reason} (user {UserId})", result.IsLockedOut ? "now locked" : "wrong password", user.Id);
        }

        return result.Succeeded;
    }
}
