namespace JdPartnership.Web.Startup;

/// <summary>A setting keeps the portal from starting. The message is for the operator, in both languages.</summary>
internal sealed class SettingsException(string message) : Exception(message);
