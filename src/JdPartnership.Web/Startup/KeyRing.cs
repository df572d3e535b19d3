using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace JdPartnership.Web.Startup;

/// <summary>The framework would put a new key beside one it cannot open and say little; everybody would be signed out.</summary>
internal sealed class KeyRing(IKeyManager manager, TimeProvider time)
{
    /// <returns>Keys in use that this process cannot open.</returns>
    /// <exception cref="System.Data.Common.DbException">The database cannot be read.</exception>
    public int CountUnreadable()
    {
        var now = time.GetUtcNow();
        return manager.GetAllKeys().Count(key => !key.IsRevoked && key.ExpirationDate > now && !CanOpen(key));
    }

    private static bool CanOpen(IKey key)
    {
        try
        {
            return key.CreateEncryptor() is not null;
        }
        catch (Exception)
        {
            // Sealed by another certificate, cut off, of an unknown kind: whatever it is, it opens nothing.
            return false;
        }
    }
}
