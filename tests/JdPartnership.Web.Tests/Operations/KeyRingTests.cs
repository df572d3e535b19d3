using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using JdPartnership.Data;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Operations;

public sealed class KeyRingTests : IDisposable
{
    private const string Password = "of-the-certificate";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Certificate_ProtectsTheKeys_AndOnlyWhoHasItOpensThem()
    {
        await PortalTemplate.CopyToAsync(_folder.File("portal.db"));
        await ChangedDatabase.ExecuteAsync(_folder.File("portal.db"), "DELETE FROM DataProtectionKeys");
        var settings = Certificate("first");
        string secret;
        await using (var first = Host(settings))
        {
            await using var scope = first.Services.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<PartnershipDbContext>();
            secret = Protector(first).Protect("said");
            var key = Assert.Single(await database.DataProtectionKeys.AsNoTracking().ToListAsync());
            Assert.Contains("EncryptedData", key.Xml, StringComparison.Ordinal);
            Assert.DoesNotContain("<value>", key.Xml, StringComparison.Ordinal);
        }

        await using var same = Host(settings);
        Assert.Equal("said", Protector(same).Unprotect(secret));
        var renewed = Certificate("second");
        renewed["DataProtection:FormerCertificates:0"] = settings["DataProtection:Certificate"];
        await using var successor = Host(renewed);
        Assert.Equal("said", Protector(successor).Unprotect(secret));
        await using var without = Host([]);
        Assert.Equal(1, without.Services.GetRequiredService<KeyRing>().CountUnreadable());
        await using var another = Host(Certificate("third"));
        Assert.Equal(1, another.Services.GetRequiredService<KeyRing>().CountUnreadable());
    }

    [Fact]
    public void WrongPassword_IsNamedByTheSetting()
    {
        var settings = Certificate("locked");
        File.WriteAllText(_folder.File("wrong"), "something else");
        var refusal = Assert.Throws<SettingsException>(() => KeyCertificates.Load(settings["DataProtection:Certificate"], _folder.File("wrong")));
        Assert.Contains("DataProtection:Certificate", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("something else", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private PortalHost Host(Dictionary<string, string> settings) => new(_folder.File("portal.db"), settings);

    private static IDataProtector Protector(PortalHost host) => host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private Dictionary<string, string> Certificate(string name)
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        File.WriteAllBytes(_folder.File(name + ".pfx"), certificate.Export(X509ContentType.Pfx, Password));
        File.WriteAllText(_folder.File("password"), Password + "\n");
        return new Dictionary<string, string> { ["DataProtection:Certificate"] = _folder.File(name + ".pfx"), ["DataProtection:PasswordFile"] = _folder.File("password") };
    }
}
