namespace JdPartnership.Web.Startup;

/// <summary>An export that a read replica may answer: it writes nothing, and a copy taken away is seconds old anyway.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MayLagAttribute : Attribute;
