using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace JdPartnership.Web.Startup;

/// <summary>Loads the certificates of <see cref="DataProtectionOptions"/>.</summary>
internal static class KeyCertificates
{
    /// <exception cref="SettingsException">A file is missing, cannot be opened with the password, or holds no private key.</exception>
    public static X509Certificate2 Load(string file, string? passwordFile)
    {
        try
        {
            var password = passwordFile is null ? null : File.ReadLines(passwordFile).FirstOrDefault();
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return certificate.HasPrivateKey
                ? certificate
                : throw new SettingsException($"DataProtection:Certificate 指定的 {file} 不含私钥。 / The certificate has no private key.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new SettingsException(
                $"无法读取 DataProtection:Certificate 指定的证书 {file}，请检查文件与口令。 / The data protection certificate cannot be opened: {exception.Message}");
        }
    }
}
