namespace JdPartnership.Web.Startup;

/// <summary>Section <c>Health</c>: who besides signed-in administrators and auditors is told why the portal is not ready.</summary>
public sealed class HealthOptions
{
    public const string Section = "Health";

    /// <summary>Networks of operators, as 10.1.0.0/16. Empty: nobody by address.</summary>
    public IReadOnlyList<string> OperatorNetworks { get; init; } = [];
}
