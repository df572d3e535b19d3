namespace JdPartnership.Web.Startup;

/// <summary>Section <c>DataProtection</c>: what protects the keys of cookies and tokens, which lie in the database.</summary>
public sealed class DataProtectionOptions
{
    public const string Section = "DataProtection";

    /// <summary>PFX file with private key.</summary>
    public string? Certificate { get; init; }

    /// <summary>File whose first line is the password of the PFX files; without it they have none.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>PFX files of earlier certificates: they still open keys, and protect no new ones.</summary>
    public IReadOnlyList<string> FormerCertificates { get; init; } = [];

    /// <summary>Lets a production host keep the keys in clear beside the data; refused otherwise.</summary>
    public bool AllowUnprotectedKeys { get; init; }
}
