using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace JdPartnership.Web.Startup;

/// <summary>The framework would put a new key beside one it cannot open and say little; everybody would be signed out.</summary>
internal sealed class KeyRing(IKeyManager manager, IDataProtectionProvider protection, TimeProvider time)
{
    /// <returns>Keys in use that this process cannot open.</returns>
    /// <exception cref="System.Data.Common.DbException">The database cannot be read.</exception>
    public int CountUnreadable()
    {
        var now = time.GetUtcNow();
        return manager.GetAllKeys().Count(key => !key.IsRevoked && key.ExpirationDate > now && !CanOpen(key));
    }

    /// <summary>Reads the ring that opens cookies, and makes its first key where there is none yet: the first visitor need not wait for it.</summary>
    public void Load() => protection.CreateProtector("start").Protect([]);

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
