namespace JdPartnership.Core.Jobs;

public enum JobState
{
    /// <summary>排队中</summary>
    Queued,

    /// <summary>运行中</summary>
    Running,

    /// <summary>已完成</summary>
    Succeeded,

    /// <summary>失败</summary>
    Failed,

    /// <summary>已取消</summary>
    Cancelled,
}
