using System.Xml;
using JdPartnership.Data.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace JdPartnership.Web.Startup;

internal static partial class KeyRingSetup
{
    /// <summary>Keys of cookies and tokens lie in the database, so that all nodes share them; a certificate protects them there (ADR 12).</summary>
    /// <exception cref="SettingsException">The certificate cannot be used.</exception>
    public static WebApplicationBuilder AddKeyRing(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(DataProtectionOptions.Section).Get<DataProtectionOptions>() ?? new DataProtectionOptions();
        var ring = builder.Services.AddDataProtection().SetApplicationName("JdPartnership");
        builder.Services.AddSingleton<KeyRing>().AddSingleton<StoredKeyRing>();
        builder.Services.AddOptions<KeyManagementOptions>().Configure<StoredKeyRing>((keys, stored) => keys.XmlRepository = stored);
        if (options.Certificate is { Length: > 0 } file)
        {
            var certificate = KeyCertificates.Load(file, options.PasswordFile);
            ring.ProtectKeysWithCertificate(certificate)
                .UnprotectKeysWithAnyCertificate([certificate, .. options.FormerCertificates.Select(former => KeyCertificates.Load(former, options.PasswordFile))]);
        }

        return builder;
    }

    /// <exception cref="SettingsException">Keys would lie in clear in production, or lie there and cannot be opened.</exception>
    public static void RequireReadableKeys(this WebApplication app)
    {
        var options = app.Configuration.GetSection(DataProtectionOptions.Section).Get<DataProtectionOptions>() ?? new DataProtectionOptions();
        if (string.IsNullOrEmpty(options.Certificate) && app.Environment.IsProduction())
        {
            if (!options.AllowUnprotectedKeys)
            {
                throw new SettingsException(
                    "生产环境须用证书保护数据库中的 Cookie 密钥：请设置 DataProtection:Certificate，或明确设置 DataProtection:AllowUnprotectedKeys=true。 / "
                    + "Production protects its key ring by a certificate: set DataProtection:Certificate, or AllowUnprotectedKeys=true on purpose.");
            }

            KeysInClear(app.Logger);
        }

        var ring = app.Services.GetRequiredService<KeyRing>();
        if (CountUnreadable(ring) is > 0 and var unreadable)
        {
            throw new SettingsException(
                $"数据库中有 {unreadable} 个 Cookie 密钥无法打开，请检查 DataProtection:Certificate（更换证书时把旧证书列入 FormerCertificates）。 / "
                + $"{unreadable} keys of the ring cannot be opened: the certificate that protects them is missing.");
        }

        ring.Load();
    }

    private static int CountUnreadable(KeyRing ring)
    {
        try
        {
            return ring.CountUnreadable();
        }
        catch (XmlException exception)
        {
            throw new SettingsException(
                $"数据库中有 Cookie 密钥已损坏（DataProtectionKeys 表），请从备份恢复该表，或删除损坏的行（用它登录的人须重新登录）：{exception.Message} / "
                + "A key of the ring is damaged: restore the table DataProtectionKeys, or delete the row.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The keys of cookies and tokens lie unprotected in the database: DataProtection:AllowUnprotectedKeys is set")]
    private static partial void KeysInClear(ILogger logger);
}
