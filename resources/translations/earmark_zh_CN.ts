<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>Keeping the model</source>
        <translation>正在保留模型</translation>
    </message>
    <message>
        <source>Indexing your music with the new model</source>
        <translation>正在用新模型为您的音乐建立索引</translation>
    </message>
    <message>
        <source>It failed without giving a reason.</source>
        <translation>失败了，但没有说明原因。</translation>
    </message>
    <message>
        <source>the music that it was trained on is not known here</source>
        <translation>这里不知道训练它所用的音乐</translation>
    </message>
    <message>
        <source>Calibrating; Cancel skips it</source>
        <translation>正在校准；点“取消”可跳过</translation>
    </message>
    <message>
        <source>it was skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>The switch could not be saved: {why}.</source>
        <translation>切换未能记录下来：{why}。</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Noise and rooms</source>
        <translation>噪声和房间</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>温和</translation>
    </message>
    <message>
        <source>Harsh</source>
        <translation>苛刻</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>by the time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>Songs in a batch</source>
        <translation>每批歌曲数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The shipped encoder</source>
        <translation>随附的编码器</translation>
    </message>
    <message>
        <source>Nothing: from scratch</source>
        <translation>无：从头开始</translation>
    </message>
</context>
<context>
    <name>AugmentationPreview</name>
    <message>
        <source>Hear what it is trained on</source>
        <translation>听听它在什么条件下学习</translation>
    </message>
    <message>
        <source>A song as it is, and as a phone in a room hears it</source>
        <translation>一首歌曲的原样，以及房间里手机听到的样子</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>换一首</translation>
    </message>
    <message>
        <source>Preparing a sample</source>
        <translation>正在准备样例</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>没有样例</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play a sample: {which}</source>
        <translation>播放样例：{which}</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Evidence for the best songs</source>
        <translation>最佳歌曲的证据</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Search your library</source>
        <translation>搜索您的音乐库</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>It is the selected song (Enter)</source>
        <translation>就是所选歌曲 (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the entry as it is (Escape)</source>
        <translation>保持条目不变 (Esc)</translation>
    </message>
    <message>
        <source>Other candidates</source>
        <translation>其他可能的歌曲</translation>
    </message>
    <message>
        <source>Type a title or an artist.</source>
        <translation>请输入标题或艺人。</translation>
    </message>
    <message>
        <source>Your library has no such song: name it below.</source>
        <translation>音乐库中没有这首歌：请在下方输入名称。</translation>
    </message>
</context>
<context>
    <name>CommandProcess</name>
    <message>
        <source>The command could not be started.</source>
        <translation>无法启动该命令。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Heard</source>
        <translation>听到</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>The song</source>
        <translation>原曲</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>{n} · same file</source>
        <translation>{n} · 同一文件</translation>
    </message>
    <message>
        <source>{n} · same recording</source>
        <translation>{n} · 同一录音</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Loss, learning rate and songs found, over the steps</source>
        <translation>各步的损失、学习率和找到的歌曲</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Found, %</source>
        <translation>找到，%</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <source>Before it starts</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>正在查看您的音乐</translation>
    </message>
    <message>
        <source>Looking at your music, {n} of {all} files</source>
        <translation>正在查看您的音乐，第 {n} 个文件，共 {all} 个</translation>
    </message>
    <message>
        <source>{time} in {songs} songs from one folder</source>
        <translation>{time}，{songs} 首歌曲，来自 1 个文件夹</translation>
    </message>
    <message>
        <source>{time} in {songs} songs from {n} folders</source>
        <translation>{time}，{songs} 首歌曲，来自 {n} 个文件夹</translation>
    </message>
    <message>
        <source>{time} in {n} recordings</source>
        <translation>{time}，{n} 个录音</translation>
    </message>
    <message>
        <source>Simulated hum and hiss</source>
        <translation>生成的嗡嗡声和嘶嘶声</translation>
    </message>
    <message>
        <source>{n} simulated rooms</source>
        <translation>{n} 个模拟房间</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>{n} 个房间</translation>
    </message>
    <message>
        <source>Prepared already; {free} are free</source>
        <translation>已准备好；剩余 {free}</translation>
    </message>
    <message>
        <source>Needs {size}; {free} are free</source>
        <translation>需要 {size}；剩余 {free}</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is</source>
        <translation>正在测量这台电脑的速度</translation>
    </message>
    <message>
        <source>About {time}: {steps} steps of {pace} s each</source>
        <translation>约 {time}：{steps} 步，每步 {pace} 秒</translation>
    </message>
    <message>
        <source>, after the music is prepared</source>
        <translation>，在音乐准备好之后</translation>
    </message>
    <message>
        <source>At least three songs are needed: add music to your library, or choose other folders.</source>
        <translation>至少需要三首歌曲：请向音乐库添加音乐，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk has no room for the prepared music: make room, or choose less music.</source>
        <translation>磁盘没有空间存放准备好的音乐：请腾出空间，或少选一些音乐。</translation>
    </message>
    <message>
        <source>Less than an hour of music: it will know these songs well, and may find others worse than before.</source>
        <translation>音乐不足一小时：它会熟悉这些歌曲，但可能比以前更难找到其他歌曲。</translation>
    </message>
    <message>
        <source>All songs are in one or two folders, so false names for unknown songs are hard to rule out.</source>
        <translation>所有歌曲都在一两个文件夹里，因此难以排除对陌生歌曲给出确信的名称。</translation>
    </message>
    <message>
        <source>Recordings of talk, streets or kitchens, as noise, would prepare it better for real rooms.</source>
        <translation>用谈话、街道或厨房的录音作噪声，能让它更好地适应真实房间。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo begins when the work on the library is done.</source>
        <translation>音乐库的任务完成后开始演示。</translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation>正在制作演示音乐库</translation>
    </message>
    <message>
        <source>Recording a piece in a noisy room</source>
        <translation>正在嘈杂的房间里录制一首曲目</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Earmark is still running</source>
        <translation>Earmark 还在运行</translation>
    </message>
    <message>
        <source>Open or quit it with its icon in the tray.</source>
        <translation>可通过托盘图标打开和退出它。</translation>
    </message>
</context>
<context>
    <name>DetailsWorker</name>
    <message>
        <source>The picture could not be drawn; the log says why.</source>
        <translation>无法绘制图像；日志说明了原因。</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Press Space to listen. F1 shows all keys.</source>
        <translation>按空格键开始聆听。F1 显示所有按键。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Earmark now makes its demo pieces and recognises one in a noisy room.</source>
        <translation>Earmark 现在会制作演示曲目，并在嘈杂的房间里识别其中一首。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Your music is indexed in the background, about an hour of music in a few seconds. Songs are recognised as soon as they are indexed. The Library page shows the progress.</source>
        <translation>您的音乐会在后台建立索引，约一小时的音乐只需几秒钟。歌曲一经建立索引即可识别。“音乐库”页面会显示进度。</translation>
    </message>
    <message>
        <source>Index my music</source>
        <translation>为我的音乐建立索引</translation>
    </message>
    <message>
        <source>No music was chosen, so there is nothing to recognise yet: add folders on the Library page.</source>
        <translation>没有选择音乐，所以还没有可识别的内容：请在“音乐库”页面添加文件夹。</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>A file could not be examined; the log says why.</source>
        <translation>无法检查某个文件；日志说明了原因。</translation>
    </message>
    <message>
        <source>“{name}” has more files; only the first {n} are asked about.</source>
        <translation>“{name}”中还有更多文件；只识别前 {n} 个。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>An address holds no user and no password; leave them out, and give them to `afp library login` instead.</source>
        <translation>地址中不能有用户名和密码；请去掉，并改用 `afp library login` 提供。</translation>
    </message>
    <message>
        <source>The address of a station contains no user name and no password; leave them out.</source>
        <translation>电台地址中不含用户名和密码；请将其去掉。</translation>
    </message>
    <message>
        <source>An index file is missing or damaged.</source>
        <translation>索引文件缺失或已损坏。</translation>
    </message>
    <message>
        <source>A batch of {count} needs as many songs, and there are {songs}: take a smaller batch or more music.</source>
        <translation>{count} 的批次需要同样多的歌曲，而现有 {songs} 首：请减小批次或增加音乐。</translation>
    </message>
    <message>
        <source>All of this music is by one maker, so no song is absent: give music in more folders.</source>
        <translation>这些音乐都来自同一位作者，因此没有缺席的歌曲：请提供更多文件夹中的音乐。</translation>
    </message>
    <message>
        <source>Another library was published as {address}; choose another name, or publish that one.</source>
        <translation>{address} 已发布了另一个音乐库；请选择其他名称，或发布那一个。</translation>
    </message>
    <message>
        <source>Another process trains in {folder}: wait for it, or stop it with --ask stop.</source>
        <translation>另一个进程正在 {folder} 中训练：请等待它完成，或将它停止。</translation>
    </message>
    <message>
        <source>Another program is changing the library {path}; wait until it is done, or stop it.</source>
        <translation>另一个程序正在更改音乐库 {path}；请等待它完成，或停止它。</translation>
    </message>
    <message>
        <source>Between the chirps {value} s are missing or too many, so sound was lost: close what else keeps the computer busy and run this again.</source>
        <translation>两个提示音之间少了或多了 {value} 秒，说明有声音丢失。请关闭占用电脑的其他程序，然后重新录制。</translation>
    </message>
    <message>
        <source>Decoding this file does not come to an end; it is probably damaged.</source>
        <translation>此文件的解码没有尽头；它很可能已损坏。</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>无法读取（{strerror}）。</translation>
    </message>
    <message>
        <source>It is longer than a day; split it into shorter files.</source>
        <translation>它长于一天；请分成较短的文件。</translation>
    </message>
    <message>
        <source>It is shorter than {segment_s} s, too short to be recognised.</source>
        <translation>它短于 {segment_s} 秒，太短而无法识别。</translation>
    </message>
    <message>
        <source>Its stored embeddings are cut short or gone.</source>
        <translation>其存储的指纹被截断或已消失。</translation>
    </message>
    <message>
        <source>Its stored embeddings are damaged.</source>
        <translation>其存储的指纹已损坏。</translation>
    </message>
    <message>
        <source>Its stored embeddings were damaged; index it again.</source>
        <translation>其存储的指纹曾损坏；请重新建立索引。</translation>
    </message>
    <message>
        <source>No loudspeaker could be opened: connect one, or choose one in the system&apos;s sound settings.</source>
        <translation>无法打开扬声器：请连接一个，或在系统声音设置中选择一个。</translation>
    </message>
    <message>
        <source>No loudspeaker was found: connect one and check that the sound server runs.</source>
        <translation>未找到扬声器：请连接一个，并检查声音服务器是否在运行。</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and check that the sound server runs, or listen to a file with --source FILE.</source>
        <translation>未找到麦克风：请连接一个并检查声音服务器是否在运行，或用 --source 文件 聆听文件。</translation>
    </message>
    <message>
        <source>No sound could be decoded; the file is damaged, or its format is unknown.</source>
        <translation>无法解码出声音；文件已损坏，或格式未知。</translation>
    </message>
    <message>
        <source>Nobody trains in {folder} now.</source>
        <translation>目前没有进程在 {folder} 中训练。</translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>所有文件都无法读取。</translation>
    </message>
    <message>
        <source>Nothing can be calibrated: queries of both present and absent songs are needed.</source>
        <translation>无法校准：需要库中有的歌曲和没有的歌曲的片段。</translation>
    </message>
    <message>
        <source>Nothing can be heard in this music: give folders with songs.</source>
        <translation>这些音乐中听不到任何声音：请提供有歌曲的文件夹。</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened; check the spelling.</source>
        <translation>只能打开以 http:// 或 https:// 开头的地址；请检查写法。</translation>
    </message>
    <message>
        <source>Part of the library {address} is not there yet; try again in a minute.</source>
        <translation>音乐库 {address} 的一部分还没有就绪；请一分钟后重试。</translation>
    </message>
    <message>
        <source>Port {port} cannot be used ({reason}): choose another one.</source>
        <translation>无法在端口 {port} 上提供页面（{reason}）：请选择另一个端口。</translation>
    </message>
    <message>
        <source>Reading a library from a server needs pymilvus; install it with `pip install &apos;earmark[milvus]&apos;`.</source>
        <translation>从服务器读取音乐库需要 pymilvus；请用 `pip install &apos;earmark[milvus]&apos;` 安装。</translation>
    </message>
    <message>
        <source>Something went wrong in afp ({failure}). Run it again with --debug for the details.</source>
        <translation>Earmark 内部出错（{failure}）。请重试；“帮助”可以生成报告。</translation>
    </message>
    <message>
        <source>The card and the weights in {folder} do not belong to the same model: restore its files.</source>
        <translation>{folder} 中的卡片和权重不属于同一模型：请恢复其文件。</translation>
    </message>
    <message>
        <source>The catalogue gives it rows that do not exist.</source>
        <translation>目录给它的行并不存在。</translation>
    </message>
    <message>
        <source>The catalogue gives it rows that straddle two files.</source>
        <translation>目录给它的行跨越两个文件。</translation>
    </message>
    <message>
        <source>The catalogue of {kept} is damaged and no copy of it is whole; delete the library with `afp library delete` and index the music again.</source>
        <translation>{kept} 的目录已损坏，且没有完好的副本；请用 `afp library delete` 删除音乐库并重新索引音乐。</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or cannot be read; run `afp library repair` on {path2}.</source>
        <translation>目录 {path} 已损坏或无法读取；请对 {path2} 运行 `afp library repair`。</translation>
    </message>
    <message>
        <source>The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since: run `afp index`, and files that it does not know any more are indexed again.</source>
        <translation>目录{was}；已换上 {source}，其中 {saved} 首曲目在那之后有更改：请运行 `afp index`，它不再认识的文件会重新索引。</translation>
    </message>
    <message>
        <source>The certificate of the server {host} is not one that this computer trusts; name the file of its authority&apos;s in GRPC_DEFAULT_SSL_ROOTS_FILE_PATH.</source>
        <translation>这台电脑不信任服务器 {host} 的证书；请在 GRPC_DEFAULT_SSL_ROOTS_FILE_PATH 中指定其颁发机构的文件。</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not one that this computer trusts; check the address.</source>
        <translation>本机不信任“{host}”的证书；请检查地址。</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is not of this run&apos;s network ({encoder}): restore its config.json, or begin a run in another folder.</source>
        <translation>{folder} 中的检查点不属于此训练的网络（{encoder}）。请恢复其 config.json，或新建训练。</translation>
    </message>
    <message>
        <source>The chirp after the last song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise down, and run this again.</source>
        <translation>听不到最后一首歌之后的提示音。请调大音乐、移近麦克风或调低噪声，然后重新录制。</translation>
    </message>
    <message>
        <source>The chirp before the first song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise down, and run this again.</source>
        <translation>听不到第一首歌之前的提示音。请调大音乐、移近麦克风或调低噪声，然后重新录制。</translation>
    </message>
    <message>
        <source>The computer slept or was too busy to record: keep it awake and run this again.</source>
        <translation>电脑进入睡眠或太忙，无法录制。请让它保持唤醒，然后重新录制。</translation>
    </message>
    <message>
        <source>The decoder crashed on this file; it is probably damaged.</source>
        <translation>解码器在此文件上崩溃；它很可能已损坏。</translation>
    </message>
    <message>
        <source>The file could not be read ({strerror}).</source>
        <translation>无法读取该文件（{strerror}）。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>该文件是空的。</translation>
    </message>
    <message>
        <source>The index belongs to another encoder or another version of Earmark.</source>
        <translation>索引属于另一个编码器或另一个版本的 Earmark。</translation>
    </message>
    <message>
        <source>The index file {name} is damaged.</source>
        <translation>索引文件 {name} 已损坏。</translation>
    </message>
    <message>
        <source>The index of {directory} is missing or behind; run `afp library rebuild`.</source>
        <translation>{directory} 的索引缺失或已落后；请运行 `afp library rebuild`。</translation>
    </message>
    <message>
        <source>The index&apos;s codebook is not of its manifest.</source>
        <translation>索引的码本与其清单不符。</translation>
    </message>
    <message>
        <source>The index&apos;s manifest is damaged.</source>
        <translation>索引的清单已损坏。</translation>
    </message>
    <message>
        <source>The library holds no song of twelve seconds or more: give one with --song FILE.</source>
        <translation>音乐库中没有十二秒或更长的歌曲：请添加更长的歌曲。</translation>
    </message>
    <message>
        <source>The library on the server was published by a newer Earmark; update this one to read it.</source>
        <translation>服务器上的音乐库由更新的 Earmark 发布；请更新本程序后再读取。</translation>
    </message>
    <message>
        <source>The library {address} is not completely published yet; run `afp library publish` to go on.</source>
        <translation>音乐库 {address} 尚未完全发布；请运行 `afp library publish` 继续。</translation>
    </message>
    <message>
        <source>The library {address} is only read here; do this where its folder is, then run `afp library publish`.</source>
        <translation>音乐库 {address} 在这里只能读取；请在其文件夹所在处操作，然后运行 `afp library publish`。</translation>
    </message>
    <message>
        <source>The library {address} was rebuilt with another encoder; open it again.</source>
        <translation>音乐库 {address} 已用另一个编码器重新制作；请重新打开。</translation>
    </message>
    <message>
        <source>The library {address} was made by the encoder {encoder}, not {encoder_id}; choose that encoder with --encoder.</source>
        <translation>音乐库 {address} 由编码器 {encoder} 制作，而不是 {encoder_id}；请用 --encoder 选择该编码器。</translation>
    </message>
    <message>
        <source>The library {directory} cannot be deleted ({strerror}); check the folder and its permissions.</source>
        <translation>无法删除音乐库 {directory}（{strerror}）；请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>The library {directory} cannot be used ({strerror}); check the folder and its permissions.</source>
        <translation>无法使用音乐库 {directory}（{strerror}）；请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>The library {directory} cannot be written ({reason}); make room or choose another folder. What was done so far is kept.</source>
        <translation>无法写入音乐库 {directory}（{reason}）；请腾出空间或选择其他文件夹。已完成的会保留。</translation>
    </message>
    <message>
        <source>The library {directory} was made by the encoder {value}, not {encoder_id}; index the music into another folder, or choose that encoder with --encoder.</source>
        <translation>音乐库 {directory} 由编码器 {value} 制作，而不是 {encoder_id}；请把音乐索引到其他文件夹，或用 --encoder 选择该编码器。</translation>
    </message>
    <message>
        <source>The library {directory} was replaced by another one; open it again.</source>
        <translation>音乐库 {directory} 已被另一个替换；请重新打开。</translation>
    </message>
    <message>
        <source>The library {name} on {host} is being prepared; try again in a few minutes.</source>
        <translation>{host} 上的音乐库 {name} 正在准备；请几分钟后重试。</translation>
    </message>
    <message>
        <source>The library {path} cannot be used now ({error}); see that its disk is there and has room, and try again.</source>
        <translation>现在无法使用音乐库 {path}（{error}）；请确认其磁盘在位且有空间，然后重试。</translation>
    </message>
    <message>
        <source>The library {path} is not there ({strerror}); see that its disk is.</source>
        <translation>音乐库 {path} 不在（{strerror}）；请确认其磁盘在位。</translation>
    </message>
    <message>
        <source>The library {path} is of an older kind; run `afp index` on it once.</source>
        <translation>音乐库 {path} 是较旧的类型；请对它运行一次 `afp index`。</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer Earmark; update this one to use it.</source>
        <translation>音乐库 {path} 由更新的 Earmark 制作；请更新本程序后再使用。</translation>
    </message>
    <message>
        <source>The model cannot be saved in {place} ({strerror}): make room, then try again.</source>
        <translation>模型无法保存在 {place}（{strerror}）：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: it is damaged or incomplete; restore its files.</source>
        <translation>无法加载 {folder} 中的模型：它已损坏或不完整；请恢复其文件。</translation>
    </message>
    <message>
        <source>The model in {folder} has another version: use the program that made it.</source>
        <translation>{folder} 中的模型属于另一个版本：请使用制作它的程序。</translation>
    </message>
    <message>
        <source>The model {model} cannot be loaded: its card and its weights do not match.</source>
        <translation>无法加载模型 {model}：其卡片与权重不匹配。</translation>
    </message>
    <message>
        <source>The playlist names no address that begins with http:// or https://.</source>
        <translation>播放列表中没有以 http:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The server {host} could not do this ({text}); ask its administrator.</source>
        <translation>服务器 {host} 无法完成（{text}）；请询问其管理者。</translation>
    </message>
    <message>
        <source>The server {host} could not make the index ({reason}); ask its administrator.</source>
        <translation>服务器 {host} 无法建立索引（{reason}）；请询问其管理者。</translation>
    </message>
    <message>
        <source>The server {host} does not permit this with the token; ask its administrator.</source>
        <translation>服务器 {host} 不允许此令牌这样做；请询问其管理者。</translation>
    </message>
    <message>
        <source>The server {host} does not accept the token; store another one with `afp library login {address}`.</source>
        <translation>服务器 {host} 不接受令牌；请用 `afp library login {address}` 提供另一个。</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {step}: go on with --resume --rate {value}.</source>
        <translation>损失在第 {step} 步不再是数字。请以 {value} 的学习率新建训练。</translation>
    </message>
    <message>
        <source>The microphone is overloaded ({clipped} of the recording): turn it or the loudspeakers down, and run this again.</source>
        <translation>麦克风过载（录音的 {clipped}）。请调低麦克风或扬声器，然后重新录制。</translation>
    </message>
    <message>
        <source>The microphone is silent: switch it on, turn it up, or choose another with --microphone.</source>
        <translation>麦克风没有声音。请打开它、调高音量或选择其他麦克风。</translation>
    </message>
    <message>
        <source>The music is silent wherever it was tried: give songs that can be heard.</source>
        <translation>音乐在所有试听的位置都是静音：请提供能听到的歌曲。</translation>
    </message>
    <message>
        <source>The server {host} is Milvus {version}; Earmark needs 2.3 or later.</source>
        <translation>服务器 {host} 是 Milvus {version}；Earmark 需要 2.3 或更高版本。</translation>
    </message>
    <message>
        <source>The server {host}:{port} does not answer; check that it runs and that this computer reaches it.</source>
        <translation>服务器 {host}:{port} 没有应答；请检查它是否在运行，以及这台电脑能否连到它。</translation>
    </message>
    <message>
        <source>The server {host}:{port} does not speak TLS; have it turned on there, or write milvus+plain:// where nobody can listen in.</source>
        <translation>服务器 {host}:{port} 不支持 TLS；请在那里启用，或在无人能窃听的地方写 milvus+plain://。</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing: install it (Debian and Ubuntu: sudo apt install libportaudio2) and start again.</source>
        <translation>缺少声音库 PortAudio：请安装（Debian 和 Ubuntu：sudo apt install libportaudio2）并重新启动。</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing: install it and start again.</source>
        <translation>缺少声音库 PortAudio：请安装并重新启动。</translation>
    </message>
    <message>
        <source>The sound output failed ({failure}): check the loudspeakers and play it again.</source>
        <translation>声音输出失败（{failure}）：请检查扬声器并重新播放。</translation>
    </message>
    <message>
        <source>The station redirects to “{host}”, which is not a public address.</source>
        <translation>该电台指向“{host}”，这不是公共地址。</translation>
    </message>
    <message>
        <source>There is a library in {directory} already; import into another folder.</source>
        <translation>{directory} 中已有音乐库；请导入到其他文件夹。</translation>
    </message>
    <message>
        <source>There is no encoder {name_or_path}: name a shipped one ({names}) or the folder of a model.</source>
        <translation>没有编码器 {name_or_path}：请指定随附的（{names}）或某个模型的文件夹。</translation>
    </message>
    <message>
        <source>There is no file or folder {root}: correct the path.</source>
        <translation>没有文件或文件夹 {root}：请更正路径。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件 {file}。</translation>
    </message>
    <message>
        <source>There is no file {path}: check the path.</source>
        <translation>没有文件 {path}：请检查路径。</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another --log.</source>
        <translation>没有文件夹 {folder}：请创建它，或选择另一个 --log。</translation>
    </message>
    <message>
        <source>There is no folder {root} with {kind}: correct the path.</source>
        <translation>没有文件夹 {root}（{kind}）：请更正路径。</translation>
    </message>
    <message>
        <source>There is no keyring here to keep the token in; install earmark[milvus] and open a desktop session, or give the token in the environment variable {VARIABLE}.</source>
        <translation>这里没有可保存令牌的密钥环；请安装 earmark[milvus] 并打开桌面会话，或在环境变量 {VARIABLE} 中提供令牌。</translation>
    </message>
    <message>
        <source>There is no library at {path} yet: add music to it first.</source>
        <translation>{path} 还没有音乐库：请先向其添加音乐。</translation>
    </message>
    <message>
        <source>There is no library {address} on {host}; publish one with `afp library publish {address2}`.</source>
        <translation>{host} 上没有音乐库 {address}；请用 `afp library publish {address2}` 发布。</translation>
    </message>
    <message>
        <source>There is no loudspeaker called “{wanted}”: name one of {there}.</source>
        <translation>没有名为“{wanted}”的扬声器：请从 {there} 中指定一个。</translation>
    </message>
    <message>
        <source>There is no music library in {directory}; make one with `afp index FOLDER`.</source>
        <translation>{directory} 中没有音乐库；请用 `afp index 文件夹` 建立。</translation>
    </message>
    <message>
        <source>There is no music library in {directory}; nothing was deleted.</source>
        <translation>{directory} 中没有音乐库；没有删除任何内容。</translation>
    </message>
    <message>
        <source>There is no music to train on: give a folder with songs of at least several seconds.</source>
        <translation>没有可用于训练的音乐：请提供一个文件夹，其中的歌曲至少有几秒长。</translation>
    </message>
    <message>
        <source>There is no song that can be played: give other files or folders with --songs.</source>
        <translation>没有可以播放的歌曲。请选择其他歌曲文件夹。</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>此文件中没有声音。</translation>
    </message>
    <message>
        <source>There is no sound source called “{wanted}”: see `afp sources` for those there are.</source>
        <translation>没有名为“{wanted}”的声源：`afp sources` 会列出现有的声源。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这样的文件或文件夹。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
    <message>
        <source>There is no track {track_id} in the library; `afp library status` lists what it holds.</source>
        <translation>音乐库中没有曲目 {track_id}；`afp library status` 会列出其内容。</translation>
    </message>
    <message>
        <source>There is no {roots}; give a folder or a file that exists.</source>
        <translation>没有 {roots}；请给出存在的文件夹或文件。</translation>
    </message>
    <message>
        <source>There is nothing to hear in these noise files: give others with --noise.</source>
        <translation>这些噪声文件中听不到任何声音。请选择其他噪声文件夹。</translation>
    </message>
    <message>
        <source>There is only silence in this file.</source>
        <translation>此文件中只有静音。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>This is an HLS playlist, which Earmark cannot open; look for the station&apos;s MP3 or AAC stream.</source>
        <translation>这是 HLS 播放列表，Earmark 无法打开；请查找该电台的 MP3 或 AAC 地址。</translation>
    </message>
    <message>
        <source>This is not a file but a device, a pipe or a folder.</source>
        <translation>这不是文件，而是设备、管道或文件夹。</translation>
    </message>
    <message>
        <source>This is not a sound file, or it is damaged beyond reading.</source>
        <translation>这不是声音文件，或已损坏得无法读取。</translation>
    </message>
    <message>
        <source>This library was exported by a newer Earmark; update this one to import it.</source>
        <translation>此音乐库由更新的 Earmark 导出；请更新本程序后再导入。</translation>
    </message>
    <message>
        <source>Earmark cannot read the sound from this address; look for the station&apos;s MP3, AAC or Ogg stream.</source>
        <translation>此地址传来的不是 Earmark 能读取的声音；请查找该电台的 MP3、AAC 或 Ogg 地址。</translation>
    </message>
    <message>
        <source>The data of a track is too long for Milvus; shorten the name of its file.</source>
        <translation>关于某首曲目的信息对 Milvus 来说太长；请缩短其文件名。</translation>
    </message>
    <message>
        <source>What the server has under this name is not an Earmark library; choose another name.</source>
        <translation>服务器上此名称下的不是 Earmark 的音乐库；请选择其他名称。</translation>
    </message>
    <message>
        <source>What the catalogue says of it is not what was written.</source>
        <translation>目录对它的记载与写入的不符。</translation>
    </message>
    <message>
        <source>Too few impulse responses can be read: give more files, or leave out --responses.</source>
        <translation>可读取的脉冲响应太少。请选择包含更多脉冲响应的文件夹，或不选。</translation>
    </message>
    <message>
        <source>What is played of {path} is silent: give more --minutes, or take it out.</source>
        <translation>{path} 的播放部分是静音。请将此文件移出文件夹。</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({strerror}): make room and run this again.</source>
        <translation>写入 {folder} 失败（{strerror}）。请在那里腾出空间后重试。</translation>
    </message>
    <message>
        <source>You are not allowed to read it; change its permissions.</source>
        <translation>您无权读取；请更改其权限。</translation>
    </message>
    <message>
        <source>You are not allowed to read this file; change its permissions.</source>
        <translation>您无权读取此文件；请更改其权限。</translation>
    </message>
    <message>
        <source>{directory} cannot take the library ({strerror}); choose an empty folder.</source>
        <translation>{directory} 无法存放音乐库（{strerror}）；请选择空文件夹。</translation>
    </message>
    <message>
        <source>{directory} is cut short; run `afp library repair`.</source>
        <translation>{directory} 被截断；请运行 `afp library repair`。</translation>
    </message>
    <message>
        <source>{error} Connect it and run this again.</source>
        <translation>{error} 请连接它，然后重新录制。</translation>
    </message>
    <message>
        <source>{files} is silent.</source>
        <translation>{files} 是静音。</translation>
    </message>
    <message>
        <source>{files} sound files are too few for {kind}: give a folder with more.</source>
        <translation>{files} 个声音文件太少（{kind}）：请提供包含更多文件的文件夹。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}).</source>
        <translation>无法读取 {file}（{strerror}）。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation>无法写入 {file}（{reason}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>{file} is not a library made by `afp library export`, or it is damaged.</source>
        <translation>{file} 不是由 `afp library export` 制作的音乐库，或已损坏。</translation>
    </message>
    <message>
        <source>{folder} already holds a run: add --resume to go on with it, or choose another folder.</source>
        <translation>{folder} 中已有一次训练。请用“恢复”继续，或新建一次。</translation>
    </message>
    <message>
        <source>{folder} could not be written to ({error}): make room, then go on with --resume from the last checkpoint.</source>
        <translation>无法写入 {folder}（{error}）。请腾出空间，然后用“恢复”从上一个检查点继续。</translation>
    </message>
    <message>
        <source>{folder} holds no prepared sound: run `make corpus`, or `afp corpus --music FOLDER`.</source>
        <translation>{folder} 中没有准备好的音乐。请重新准备，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds no rooms: run `make corpus`, or `afp corpus --music FOLDER`.</source>
        <translation>{folder} 中没有房间。请重新准备音乐，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds no run: begin one without --resume.</source>
        <translation>{folder} 中没有可以继续的训练。请新建一次。</translation>
    </message>
    <message>
        <source>{folder} is cut short: delete it and prepare it again.</source>
        <translation>{folder} 不完整：请将其删除并重新准备。</translation>
    </message>
    <message>
        <source>{folder} is no folder of the library; `afp library folders` lists them.</source>
        <translation>{folder} 不是音乐库的文件夹；`afp library folders` 会列出它们。</translation>
    </message>
    <message>
        <source>{folder} is prepared already: train on it, or choose another folder with --corpus.</source>
        <translation>{folder} 已准备好。请用它训练，或选择其他音乐。</translation>
    </message>
    <message>
        <source>{folder} needs {value} GB for this, and {value2} GB are free: make room, choose another folder, or take less music.</source>
        <translation>{folder} 为此需要 {value} GB，而可用空间为 {value2} GB：请腾出空间、选择其他文件夹，或减少音乐。</translation>
    </message>
    <message>
        <source>{folder} was prepared by another version: delete it and prepare it again.</source>
        <translation>{folder} 由其他版本准备：请将其删除并重新准备。</translation>
    </message>
    <message>
        <source>{path} begins with silence.</source>
        <translation>{path} 以静音开头。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}); see that its disk is there.</source>
        <translation>无法读取 {path}（{strerror}）；请确认其磁盘在位。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}): make room and run this again.</source>
        <translation>无法写入 {path}（{strerror}）。请腾出空间，然后重新录制。</translation>
    </message>
    <message>
        <source>{path} holds no sound.</source>
        <translation>{path} 不含声音。</translation>
    </message>
    <message>
        <source>{path} is cut short; run `afp library rebuild`.</source>
        <translation>{path} 被截断；请运行 `afp library rebuild`。</translation>
    </message>
    <message>
        <source>{shard} cannot be read; run `afp library repair`.</source>
        <translation>无法读取 {shard}；请运行 `afp library repair`。</translation>
    </message>
    <message>
        <source>{shard} is cut short or gone; run `afp library repair`.</source>
        <translation>{shard} 被截断或已消失；请运行 `afp library repair`。</translation>
    </message>
    <message>
        <source>{song} is too short: choose a song of at least {value} seconds.</source>
        <translation>{song} 太短：请选择至少 {value} 秒的歌曲。</translation>
    </message>
    <message>
        <source>{text} is no address of a library; write {FORM}.</source>
        <translation>{text} 不是音乐库的地址；请写成 {FORM}。</translation>
    </message>
    <message>
        <source>{value} cannot be read: delete it to begin from the start.</source>
        <translation>无法读取 {value}：删除它即可从头开始。</translation>
    </message>
    <message>
        <source>{world} processes cannot share {pairs} pairs evenly: change pairs or block.</source>
        <translation>{world} 个进程无法均分 {pairs} 对：请更改对数或块大小。</translation>
    </message>
    <message>
        <source>“{host}” answers {status} instead of sound; check the address.</source>
        <translation>“{host}”返回 {status} 而不是声音；请检查地址。</translation>
    </message>
    <message>
        <source>“{host}” does not answer like a station; check the address.</source>
        <translation>“{host}”的应答不像电台；请检查地址。</translation>
    </message>
    <message>
        <source>“{host}” does not answer; check the address and the connection.</source>
        <translation>“{host}”没有应答；请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>“{host}” does not use TLS correctly; try the address with http:// instead.</source>
        <translation>“{host}”的 TLS 不正常；请改用 http:// 地址。</translation>
    </message>
    <message>
        <source>“{host}” redirects too many times; look for another address of the station.</source>
        <translation>“{host}”不断转向其他地址；请查找该电台的另一个地址。</translation>
    </message>
    <message>
        <source>“{host}” was not found; check the address and the connection.</source>
        <translation>找不到“{host}”；请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>“{info}” cannot be followed any more ({name}).</source>
        <translation>无法继续跟随“{info}”（{name}）。</translation>
    </message>
    <message>
        <source>“{info}” could not be opened: check that it is connected and that this program may use the microphone, or choose another source.</source>
        <translation>无法打开“{info}”：请检查它是否已连接，以及本程序能否使用麦克风，或选择其他声源。</translation>
    </message>
    <message>
        <source>The connection to “{info}” was lost.</source>
        <translation>“{info}”已中断。</translation>
    </message>
    <message>
        <source>“{info}” was disconnected or is no longer the default.</source>
        <translation>“{info}”不见了，或不再是默认声源。</translation>
    </message>
    <message>
        <source>“{info}” has stopped delivering sound.</source>
        <translation>“{info}”不再传送声音。</translation>
    </message>
    <message>
        <source>What is heard of the recording cannot be stored ({strerror}): free some disk space and start again.</source>
        <translation>无法保存从录音中听到的内容（{strerror}）：请释放一些磁盘空间后重新开始。</translation>
    </message>
    <message>
        <source>“{loudspeaker}” could not be opened: check that it is connected, or choose another.</source>
        <translation>无法打开“{loudspeaker}”：请检查它是否已连接，或选择其他扬声器。</translation>
    </message>
    <message>
        <source>“{loudspeaker}” has gone: connect it and run this again.</source>
        <translation>“{loudspeaker}”已断开。请连接它，然后重新录制。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): choose another folder.</source>
        <translation>无法写入“{path}”（{reason}）：请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): make room for it.</source>
        <translation>无法写入“{path}”（{reason}）：请腾出空间。</translation>
    </message>
    <message>
        <source>“{path}” is no longer where it was: connect its drive, or rescan the library.</source>
        <translation>“{path}”已不在原处：请连接其驱动器，或重新扫描音乐库。</translation>
    </message>
    <message>
        <source>There is no sound source called “{wanted}”. Choose another source from the list.</source>
        <translation>没有名为“{wanted}”的声源。请从列表中选择其他声源。</translation>
    </message>
    <message>
        <source>There is no music library in {directory}. Add folders of music on the Library page.</source>
        <translation>{directory} 中没有音乐库。请在“音乐库”页面添加音乐文件夹。</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or cannot be read. Choose Maintenance, Repair on the Library page.</source>
        <translation>目录 {path} 已损坏或无法读取。请在“音乐库”页面选择“维护”中的“修复”。</translation>
    </message>
    <message>
        <source>The index of {directory} is missing or behind. Choose Maintenance, Rebuild the index.</source>
        <translation>{directory} 的索引缺失或已过时。请选择“维护”中的“重建索引”。</translation>
    </message>
    <message>
        <source>{directory} is cut short. Choose Maintenance, Repair on the Library page.</source>
        <translation>{directory} 不完整。请在“音乐库”页面选择“维护”中的“修复”。</translation>
    </message>
    <message>
        <source>{path} is cut short. Choose Maintenance, Rebuild the index on the Library page.</source>
        <translation>{path} 不完整。请在“音乐库”页面选择“维护”中的“重建索引”。</translation>
    </message>
    <message>
        <source>{shard} cannot be read. Choose Maintenance, Repair on the Library page.</source>
        <translation>无法读取 {shard}。请在“音乐库”页面选择“维护”中的“修复”。</translation>
    </message>
    <message>
        <source>{shard} is cut short or gone. Choose Maintenance, Repair on the Library page.</source>
        <translation>{shard} 不完整或已丢失。请在“音乐库”页面选择“维护”中的“修复”。</translation>
    </message>
    <message>
        <source>The library {path} is of an older kind. Choose Rescan on the Library page once.</source>
        <translation>音乐库 {path} 是较旧的类型。请在“音乐库”页面选择一次“重新扫描”。</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another file for the log of plays.</source>
        <translation>没有文件夹 {folder}：请创建它，或为播放记录选择另一个文件。</translation>
    </message>
    <message>
        <source>{file} is not an exported library, or it is damaged.</source>
        <translation>{file} 不是导出的音乐库，或已损坏。</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or check that the system&apos;s sound is running.</source>
        <translation>未找到麦克风。请连接一个，或检查系统的声音是否在运行。</translation>
    </message>
    <message>
        <source>The catalogue of {kept} is damaged and no copy of it is whole. Delete this library&apos;s data, then add your folders again.</source>
        <translation>{kept} 的目录已损坏，且没有完好的副本。请删除此音乐库的数据，然后重新添加文件夹。</translation>
    </message>
    <message>
        <source>The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since. Choose Rescan on the Library page to index the files that it does not know any more.</source>
        <translation>目录 {was}；已由 {source} 代替，并含此后更改的 {saved} 首曲目。请在“音乐库”页面选择“重新扫描”，为它不再认识的文件编入索引。</translation>
    </message>
    <message>
        <source>The library {directory} was made by the encoder {value}, not {encoder_id}. Choose that encoder, or index the music into another library.</source>
        <translation>音乐库 {directory} 由编码器 {value} 制作，而不是 {encoder_id}。请选择该编码器，或将音乐编入另一个音乐库。</translation>
    </message>
    <message>
        <source>There is no track {track_id} in the library. Choose another one from the list.</source>
        <translation>音乐库中没有曲目 {track_id}。请从列表中另选一首。</translation>
    </message>
    <message>
        <source>{folder} is not a folder of this library. Its folders are listed on the Library page.</source>
        <translation>{folder} 不是此音乐库的文件夹。它的文件夹列在“音乐库”页面上。</translation>
    </message>
    <message>
        <source>An address contains no user name and no password. Leave them out; Earmark&apos;s command line stores the token of a server.</source>
        <translation>地址中不含用户名和密码，请省略。服务器的令牌由 Earmark 的命令行保存。</translation>
    </message>
    <message>
        <source>Reading a library from a server needs the Python package pymilvus. Install it and start Earmark again.</source>
        <translation>从服务器读取音乐库需要 Python 软件包 pymilvus。请安装它并重新启动 Earmark。</translation>
    </message>
    <message>
        <source>The library {address} is not completely published yet. Finish publishing it on the computer that holds its folder.</source>
        <translation>音乐库 {address} 尚未完全发布。请在存放其文件夹的电脑上完成发布。</translation>
    </message>
    <message>
        <source>The library {address} can only be read here. Make the change on the computer that holds its folder, then publish it from there again.</source>
        <translation>音乐库 {address} 在这里只能读取。请在存放其文件夹的电脑上更改，然后从那里重新发布。</translation>
    </message>
    <message>
        <source>The library {address} was made by the encoder {encoder}, not {encoder_id}. Choose that encoder, or open another library.</source>
        <translation>音乐库 {address} 由编码器 {encoder} 制作，而不是 {encoder_id}。请选择该编码器，或打开另一个音乐库。</translation>
    </message>
    <message>
        <source>The server {host} does not accept the token. Store another one for it with Earmark&apos;s command line.</source>
        <translation>服务器 {host} 不接受令牌。请用 Earmark 的命令行为它保存另一个令牌。</translation>
    </message>
    <message>
        <source>There is no library {address} on {host}. Check its name, or publish it from the computer that holds its folder.</source>
        <translation>{host} 上没有音乐库 {address}。请检查名称，或从存放其文件夹的电脑上发布。</translation>
    </message>
    <message>
        <source>Another process trains in {folder}: wait for it, or stop it.</source>
        <translation>另一个进程正在 {folder} 中训练：请等待它完成，或将它停止。</translation>
    </message>
    <message>
        <source>Between the chirps {value} s are missing or too many, so sound was lost. Close what else keeps the computer busy and record again.</source>
        <translation>两个提示音之间少了或多了 {value} 秒，说明有声音丢失。请关闭占用电脑的其他程序，然后重新录制。</translation>
    </message>
    <message>
        <source>Something went wrong inside Earmark ({failure}). Try it again; Help makes a report about it.</source>
        <translation>Earmark 内部出错（{failure}）。请重试；“帮助”可以生成报告。</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is not of this training&apos;s network ({encoder}). Restore its config.json, or start a new training.</source>
        <translation>{folder} 中的检查点不属于此训练的网络（{encoder}）。请恢复其 config.json，或新建训练。</translation>
    </message>
    <message>
        <source>The chirp after the last song cannot be heard. Turn the music up, bring the microphone nearer, or turn the noise down, and record again.</source>
        <translation>听不到最后一首歌之后的提示音。请调大音乐、移近麦克风或调低噪声，然后重新录制。</translation>
    </message>
    <message>
        <source>The chirp before the first song cannot be heard. Turn the music up, bring the microphone nearer, or turn the noise down, and record again.</source>
        <translation>听不到第一首歌之前的提示音。请调大音乐、移近麦克风或调低噪声，然后重新录制。</translation>
    </message>
    <message>
        <source>The computer slept or was too busy to record. Keep it awake and record again.</source>
        <translation>电脑进入睡眠或太忙，无法录制。请让它保持唤醒，然后重新录制。</translation>
    </message>
    <message>
        <source>The library holds no song of twelve seconds or more: add longer songs to it.</source>
        <translation>音乐库中没有十二秒或更长的歌曲：请添加更长的歌曲。</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {step}. Start a new training with a learning rate of {value}.</source>
        <translation>损失在第 {step} 步不再是数字。请以 {value} 的学习率新建训练。</translation>
    </message>
    <message>
        <source>The microphone is overloaded ({clipped} of the recording). Turn it or the loudspeakers down, and record again.</source>
        <translation>麦克风过载（录音的 {clipped}）。请调低麦克风或扬声器，然后重新录制。</translation>
    </message>
    <message>
        <source>The microphone is silent. Switch it on, turn it up, or choose another one.</source>
        <translation>麦克风没有声音。请打开它、调高音量或选择其他麦克风。</translation>
    </message>
    <message>
        <source>There is no song that can be played. Choose another folder of songs.</source>
        <translation>没有可以播放的歌曲。请选择其他歌曲文件夹。</translation>
    </message>
    <message>
        <source>There is nothing to hear in these noise files. Choose another folder of noise.</source>
        <translation>这些噪声文件中听不到任何声音。请选择其他噪声文件夹。</translation>
    </message>
    <message>
        <source>Too few impulse responses can be read. Choose a folder with more of them, or none.</source>
        <translation>可读取的脉冲响应太少。请选择包含更多脉冲响应的文件夹，或不选。</translation>
    </message>
    <message>
        <source>What is played of {path} is silent. Take this file out of the folder.</source>
        <translation>{path} 的播放部分是静音。请将此文件移出文件夹。</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({strerror}). Make room there and try again.</source>
        <translation>写入 {folder} 失败（{strerror}）。请在那里腾出空间后重试。</translation>
    </message>
    <message>
        <source>{error} Connect it and record again.</source>
        <translation>{error} 请连接它，然后重新录制。</translation>
    </message>
    <message>
        <source>{folder} already holds a training. Continue with Resume, or start a new one.</source>
        <translation>{folder} 中已有一次训练。请用“恢复”继续，或新建一次。</translation>
    </message>
    <message>
        <source>{folder} could not be written to ({error}). Make room, then continue from the last checkpoint with Resume.</source>
        <translation>无法写入 {folder}（{error}）。请腾出空间，然后用“恢复”从上一个检查点继续。</translation>
    </message>
    <message>
        <source>{folder} holds no prepared music. Prepare it again, or choose another folder.</source>
        <translation>{folder} 中没有准备好的音乐。请重新准备，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds no rooms. Prepare the music again, or choose another folder.</source>
        <translation>{folder} 中没有房间。请重新准备音乐，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds no training that can be continued. Start a new one.</source>
        <translation>{folder} 中没有可以继续的训练。请新建一次。</translation>
    </message>
    <message>
        <source>{folder} is prepared already. Train on it, or choose other music.</source>
        <translation>{folder} 已准备好。请用它训练，或选择其他音乐。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}). Make room and record again.</source>
        <translation>无法写入 {path}（{strerror}）。请腾出空间，然后重新录制。</translation>
    </message>
    <message>
        <source>“{loudspeaker}” has gone. Connect it and record again.</source>
        <translation>“{loudspeaker}”已断开。请连接它，然后重新录制。</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Curves of accuracy; the table below holds the same figures</source>
        <translation>准确率曲线；下方表格包含同样的数据</translation>
    </message>
    <message>
        <source>{panel} · {line} · {across}: {share}, {n} queries</source>
        <translation>{panel} · {line} · {across}：{share}，{n} 次查询</translation>
    </message>
    <message>
        <source>bits per fingerprint</source>
        <translation>每个指纹的比特数</translation>
    </message>
    <message>
        <source>seconds of sound</source>
        <translation>声音的秒数</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>False names per hour, with upper bound</source>
        <translation>每小时误报，含上限</translation>
    </message>
    <message>
        <source>False names, with upper bound</source>
        <translation>误报，含上限</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <translation>{n} 比特</translation>
    </message>
    <message>
        <source>{name}: {share} false names per hour, at most {high}</source>
        <translation>{name}：每小时误报 {share}，最多 {high}</translation>
    </message>
    <message>
        <source>all lengths</source>
        <translation>所有时长</translation>
    </message>
    <message>
        <source>{name} · {length}: {share} false names, at most {high}, {n} clips of songs not in the library</source>
        <translation>{name} · {length}：误报 {share}，最多 {high}，{n} 个片段来自不在音乐库中的歌曲</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>地标法</translation>
    </message>
    <message>
        <source>Low noise</source>
        <translation>低噪声</translation>
    </message>
    <message>
        <source>Medium noise</source>
        <translation>中等噪声</translation>
    </message>
    <message>
        <source>High noise</source>
        <translation>高噪声</translation>
    </message>
    <message>
        <source>Extreme noise</source>
        <translation>极高噪声</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Phone in a noisy room</source>
        <translation>嘈杂房间里的手机</translation>
    </message>
    <message>
        <source>Added noise</source>
        <translation>叠加噪声</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Against landmarks</source>
        <translation>与地标法比较</translation>
    </message>
    <message>
        <source>Landmarks alone</source>
        <translation>仅地标法</translation>
    </message>
    <message>
        <source>Size against accuracy</source>
        <translation>大小与准确率</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>持续聆听</translation>
    </message>
    <message>
        <source>Right song, named</source>
        <translation>歌曲正确并给出名称</translation>
    </message>
    <message>
        <source>Right song first</source>
        <translation>正确歌曲排第一</translation>
    </message>
    <message>
        <source>Right place (± 0.5 s)</source>
        <translation>位置正确（± 0.5 秒）</translation>
    </message>
    <message>
        <source>Right place, of the right songs</source>
        <translation>位置正确，占正确歌曲的比例</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>名称错误</translation>
    </message>
    <message>
        <source>Named by then</source>
        <translation>至此已给出名称</translation>
    </message>
    <message>
        <source>{name} has version {version}, which this program does not know: update Earmark.</source>
        <translation>{name} 的版本是 {version}，本程序不认识：请更新程序。</translation>
    </message>
    <message>
        <source>{name} uses the protocol {protocol}, which this program does not know.</source>
        <translation>{name} 属于协议 {protocol}，本程序不认识。</translation>
    </message>
    <message>
        <source>{name} is damaged: delete it and evaluate again.</source>
        <translation>{name} 已损坏：请删除并重新评估。</translation>
    </message>
    <message>
        <source>{name} contains no figures: evaluate again with more songs.</source>
        <translation>{name} 不含数据：请用更多歌曲重新评估。</translation>
    </message>
    <message>
        <source>{name} is too large to be a result: delete it.</source>
        <translation>{name} 太大，不可能是结果：请删除它。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation>无法读取 {name}（{why}）。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({why}): make room there.</source>
        <translation>无法写入 {folder}（{why}）：请在那里腾出空间。</translation>
    </message>
    <message>
        <source>{folder} already holds too many evaluations from this second: start again.</source>
        <translation>{folder} 已满是这一秒的评估：请重新开始。</translation>
    </message>
    <message>
        <source>{folder} could not be cleaned up: check it in the file manager.</source>
        <translation>无法清理 {folder}：请在文件管理器中查看。</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({why}).</source>
        <translation>无法删除 {folder}（{why}）。</translation>
    </message>
    <message>
        <source>Results; choose several to compare them</source>
        <translation>结果；选择多个可叠加显示</translation>
    </message>
    <message>
        <source>{what} (95 % interval)</source>
        <translation>{what}（95% 区间）</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>False names per hour: {share} (at most {high})</source>
        <translation>每小时误报：{share}（最多 {high}）</translation>
    </message>
    <message>
        <source>False names: {share}</source>
        <translation>误报：{share}</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>不在音乐库中</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询数</translation>
    </message>
    <message>
        <source>The figures of the curves</source>
        <translation>曲线的数据</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>1 result</source>
        <translation>1 个结果</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} 个结果</translation>
    </message>
    <message>
        <source>Something is running already: wait for it or cancel it.</source>
        <translation>已有任务在进行：请等待或取消它。</translation>
    </message>
    <message>
        <source>({n} more to come)</source>
        <translation>（还有 {n} 个）</translation>
    </message>
    <message>
        <source>It failed without giving a reason.</source>
        <translation>失败了，但没有说明原因。</translation>
    </message>
    <message>
        <source>A folder of music for testing</source>
        <translation>用于评判的音乐文件夹</translation>
    </message>
    <message>
        <source>Preparing songs</source>
        <translation>正在准备歌曲</translation>
    </message>
    <message>
        <source>A folder of prepared music</source>
        <translation>由 `afp corpus` 制作的文件夹</translation>
    </message>
    <message>
        <source>Preparing to record</source>
        <translation>正在准备录制</translation>
    </message>
    <message>
        <source>Delete this result for good?</source>
        <translation>要永久删除此结果吗？</translation>
    </message>
    <message>
        <source>Delete {n} results for good?</source>
        <translation>要永久删除 {n} 个结果吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>Record in a room</source>
        <translation>在房间里录制</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>The recording assistant (Ctrl+R)</source>
        <translation>录制助手 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Judge encoders (Ctrl+N)</source>
        <translation>评判编码器 (Ctrl+N)</translation>
    </message>
    <message>
        <source>How well does it recognise?</source>
        <translation>它识别得有多好？</translation>
    </message>
    <message>
        <source>Test the shipped encoder, or encoders that you trained, with clips whose songs are known: from a noisy room, with noise added, or from your own recordings. The curves appear here.</source>
        <translation>用已知答案的片段评判随附的编码器或您训练的编码器：来自嘈杂房间、叠加了噪声，或您自己的录音。曲线会显示在这里。</translation>
    </message>
</context>
<context>
    <name>EvaluationWorker</name>
    <message>
        <source>{path} cannot be written ({why}): choose another place.</source>
        <translation>无法写入 {path}（{why}）：请选择其他位置。</translation>
    </message>
    <message>
        <source>Something went wrong in the background; the log says what.</source>
        <translation>窗口之外出了问题；日志说明了是什么。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cue sheet</source>
        <translation>CUE 表</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacity 标签</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Set-list report</source>
        <translation>曲目使用报告</translation>
    </message>
    <message>
        <source>Log for scrobbling</source>
        <translation>Scrobbling 日志</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why it is not in the library</source>
        <translation>为什么它不在音乐库中</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose a file: {name}</source>
        <translation>选择文件：{name}</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>停止：{name}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>跳过初始步骤</translation>
    </message>
    <message>
        <source>Go to the window now (Esc)</source>
        <translation>直接进入窗口 (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Previous step (Alt+←)</source>
        <translation>上一步 (Alt+←)</translation>
    </message>
    <message>
        <source>Next step (Alt+→)</source>
        <translation>继续 (Alt+→)</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次查看</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在位</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>可以查看。</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>The folder or its drive is not connected; its tracks are kept.</source>
        <translation>该文件夹或其驱动器不在；其曲目会保留。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>It cannot be opened: change its permissions.</source>
        <translation>无法打开：请更改其权限。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message>
        <source>Folders of the library</source>
        <translation>音乐库的文件夹</translation>
    </message>
    <message>
        <source>Watch these folders</source>
        <translation>监视这些文件夹</translation>
    </message>
    <message>
        <source>New music is indexed automatically, when no other work is running</source>
        <translation>没有其他任务时，新音乐会自动、安静地建立索引</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Look for new and changed files in the selected folders, or in all</source>
        <translation>在所选文件夹或全部文件夹中查找新的和更改过的文件</translation>
    </message>
    <message>
        <source>Index again</source>
        <translation>全部重新读取</translation>
    </message>
    <message>
        <source>Index every file in the selected folders again, or in all folders, even if unchanged (Shift+F5)</source>
        <translation>为所选或全部文件夹的每个文件重新建立索引，无论是否更改 (Shift+F5)</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Remove the selected folders and their tracks from the library (Delete)</source>
        <translation>将所选文件夹及其曲目移出音乐库 (Delete)</translation>
    </message>
    <message>
        <source>New music is indexed automatically, when no other work is running.</source>
        <translation>没有其他任务时，新内容会自动建立索引。</translation>
    </message>
</context>
<context>
    <name>FollowersWorker</name>
    <message>
        <source>The page of the current song could not be opened; the log says why.</source>
        <translation>无法打开当前歌曲的页面；原因见日志。</translation>
    </message>
    <message>
        <source>A file for other programs could not be written; the log says why.</source>
        <translation>无法写入供其他程序使用的文件；原因见日志。</translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>There are no favourites yet: press S on a song to add it.</source>
        <translation>还没有收藏的歌曲：在想保留的歌曲上按 S。</translation>
    </message>
    <message>
        <source>No favourite contains “{text}”.</source>
        <translation>收藏中没有包含“{text}”的。</translation>
    </message>
    <message>
        <source>Nothing that was heard contains “{text}”.</source>
        <translation>听到的歌曲中没有包含“{text}”的。</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>从 {time} 播放</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>It was this song</source>
        <translation>就是这首歌</translation>
    </message>
    <message>
        <source>It was another song</source>
        <translation>是另一首歌</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Play the library&apos;s copy from where it was heard (Enter)</source>
        <translation>从听到的位置播放音乐库中的文件 (Enter)</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Show the file in the file manager (Ctrl+Enter)</source>
        <translation>在文件管理器中显示文件 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete the selected entries (Delete)</source>
        <translation>删除所选条目 (Delete)</translation>
    </message>
    <message>
        <source>Songs that were heard</source>
        <translation>听到的歌曲</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>还没有听到任何歌曲</translation>
    </message>
    <message>
        <source>Every song that Earmark names is listed here, with when and how long it was heard. Start listening, or drop a recording anywhere on the window to find out what it is.</source>
        <translation>Earmark 给出名称的每首歌曲都保留在这里，并记下听到的时间和时长。开始聆听，或把录音拖到窗口任意位置，询问它是什么。</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>开始聆听</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>询问一个文件</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How does it know a song?</source>
        <translation>它怎样认出一首歌？</translation>
    </message>
    <message>
        <source>Every second of your music becomes a fingerprint of 128 numbers that noise and rooms hardly change. What the microphone hears is turned into the same kind of numbers, and the library is searched for fingerprints that follow each other in the same order. Your files are only read, and only once.</source>
        <translation>您音乐的每一秒都会变成一个由 128 个数字组成的指纹，噪声和房间几乎不会改变它。麦克风听到的声音也变成同样的数字；然后在音乐库中搜索按相同顺序排列的一串指纹。您的文件只会被读取，而且只读一次。</translation>
    </message>
    <message>
        <source>Why does it say “Not in your library”?</source>
        <translation>为什么它说“不在您的音乐库中”？</translation>
    </message>
    <message>
        <source>Earmark hears music, but nothing that you have indexed matches it well enough. A live version, a cover or a remix is another recording, so it is not in your library either. Earmark can also miss a song of your library if the music is much quieter than the voices around it: move closer, or turn it up, and wait a few seconds.</source>
        <translation>它听到了音乐，但您建立索引的内容中没有足够吻合、可以给出名称的。现场版、翻唱或混音是另一个录音，也不在您的音乐库中。当音乐远比周围谈话声小时，音乐库里有的歌曲也会错过：请靠近些，或调大音量，再等几秒。</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>它有多确定？</translation>
    </message>
    <message>
        <source>The number on the card is a probability: of all songs named at 90 %, about nine in ten are right. Below the encoder&apos;s threshold, no name is given. If a name is wrong, press W: Earmark withdraws it and saves the correction on this computer.</source>
        <translation>卡片上的数字是概率：在以 90 % 给出名称的歌曲中，约十分之九是对的。低于编码器的阈值时不会给出任何名称。如果错了请按 W：该歌曲会被撤回，更正会记录在这台电脑上。</translation>
    </message>
    <message>
        <source>It says that it is too quiet</source>
        <translation>它说声音太小</translation>
    </message>
    <message>
        <source>There is hardly any sound from the source. Check the level beside it. Choose another source with Ctrl+M, raise the input in the system&apos;s sound settings, or choose what the computer plays.</source>
        <translation>该声源几乎没有声音。请看旁边的电平；用 Ctrl+M 选择其他声源，在系统声音设置中调高输入，或选择电脑播放的声音。</translation>
    </message>
    <message>
        <source>It does not start as it should</source>
        <translation>它没有正常启动</translation>
    </message>
    <message>
        <source>Start it with afp-gui --safe-mode: no settings are read or saved, and the history is kept only in memory. If that helps, one of the settings is the cause; you can delete them on the Settings page.</source>
        <translation>用 afp-gui --safe-mode 启动：不读取也不保存任何设置，历史记录只保存在内存中。如果这样有用，说明是某个设置的问题；可在“设置”页面删除它们。</translation>
    </message>
    <message>
        <source>Does anything leave this computer?</source>
        <translation>有什么会离开这台电脑吗？</translation>
    </message>
    <message>
        <source>No. Earmark needs no connection. It opens one only to a server whose library you open yourself. Fingerprints of what is heard are sent there, never sound. If you listen to internet radio, only the station&apos;s address, and the addresses that it leads to, are contacted.</source>
        <translation>没有。Earmark 不需要连接。只有当您自己打开服务器上的音乐库时才会连接该服务器；发送的是所听内容的指纹，绝不发送声音。收听网络电台时，只连接该电台的地址及其指向之处，别无其他。</translation>
    </message>
    <message>
        <source>The encoder “{name}” was trained for {hours} hours on {date}, with {data}.</source>
        <translation>编码器“{name}”于 {date} 训练了 {hours} 小时，使用 {data}。</translation>
    </message>
    <message>
        <source>In a test with clips of 10 seconds and a library of {hours} hours, it named the right song in {low} of the clips with low noise, {mid} with medium, {high} with high and {extreme} with extreme noise.</source>
        <translation>用 10 秒的片段查询 {hours} 小时的音乐库时，它给出正确名称的比例为：低噪声 {low}，中等噪声 {mid}，高噪声 {high}，极高噪声 {extreme}。</translation>
    </message>
    <message>
        <source>It gave a name to {share} of the clips of songs that were not in the library.</source>
        <translation>对于不在音乐库中的歌曲，{share} 被给出了名称。</translation>
    </message>
    <message>
        <source>The card of the shipped encoder cannot be read.</source>
        <translation>无法读取随附编码器的卡片。</translation>
    </message>
    <message>
        <source>Earmark</source>
        <translation>Earmark</translation>
    </message>
    <message>
        <source>Earmark and its encoder are free software under the MIT licence. It comes without any warranty.</source>
        <translation>Earmark 及其编码器是基于 MIT 许可证的自由软件，不提供任何担保。</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>The window is made with Qt for Python (PySide6), used under the GNU Lesser General Public License, version 3. Its libraries are separate files that you may replace: install another build of PySide6-Essentials into Earmark&apos;s Python environment, or, in the packaged folder, replace the files in the folder PySide6 with your own. Its source is at code.qt.io.</source>
        <translation>窗口使用 Qt for Python (PySide6) 制作，遵循 GNU 宽通用公共许可证第 3 版。它的库是您可以替换的独立文件：在 Earmark 的 Python 环境中安装其他版本的 PySide6-Essentials，或在打包的文件夹中用您自己的文件替换 PySide6 文件夹中的文件。其源代码位于 code.qt.io。</translation>
    </message>
    <message>
        <source>FFmpeg</source>
        <translation>FFmpeg</translation>
    </message>
    <message>
        <source>Files are decoded by PyAV, which brings FFmpeg (LGPL, version 3 or later) and codecs under their own terms, among them x264 and x265 (GPL, version 2 or later). Earmark only decodes sound with them.</source>
        <translation>文件由 PyAV 解码，它带有 FFmpeg（LGPL，第 3 版或更高版本）和各有条款的编解码器，其中包括 x264 和 x265（GPL，第 2 版或更高版本）。Earmark 只用它们解码声音。</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>The pieces of the demo are composed and played by this program. The shipped encoder was trained on free music from these games: {games}; and was made robust with spoken prompts from Asterisk. None of this is part of Earmark; authors and licences (GPL, CC BY, CC BY-SA, public domain) are listed in each game&apos;s Debian package.</source>
        <translation>演示曲目由本程序作曲并演奏。随附的编码器从以下游戏的自由音乐中学习：{games}；并用 Asterisk 的语音提示加强。这些都不是 Earmark 的一部分；作者和许可证（GPL、CC BY、CC BY-SA、公有领域）见各游戏的 Debian 软件包。</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>The method of training and evaluation follows Ch. Nikou and Th. Giannakopoulos, “Contrastive and Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol” (2025).</source>
        <translation>学习和评判的方法依据 Ch. Nikou 和 Th. Giannakopoulos 的“Contrastive and Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol”（2025）。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Earmark {version}</source>
        <translation>Earmark {version}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>各库的许可证</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>帮助的各部分</translation>
    </message>
    <message>
        <source>The shipped encoder</source>
        <translation>随附的编码器</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>If something went wrong, this report helps to find out why: paste it into an e-mail or an issue. Earmark sends nothing. Names of songs, files and folders are removed.</source>
        <translation>出现问题时，这有助于找出原因：请把它粘贴到电子邮件或问题单中。Earmark 不会发送任何内容。歌曲、文件和文件夹的名称已去除。</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告的内容</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the text below to the clipboard</source>
        <translation>把下面的文字放到剪贴板</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>打开日志文件夹</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>听到</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确信度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>不收藏</translation>
    </message>
    <message>
        <source>Favourite (S)</source>
        <translation>收藏 (S)</translation>
    </message>
    <message>
        <source>You said that this was another song.</source>
        <translation>您说过这是另一首歌。</translation>
    </message>
    <message>
        <source>In the library: {name}</source>
        <translation>在音乐库中：{name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Heard  {n}</source>
        <translation>听到的  {n}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>已删除“{title}”。</translation>
    </message>
    <message>
        <source>{n} entries were deleted.</source>
        <translation>已删除 {n} 个条目。</translation>
    </message>
    <message>
        <source>“{name}” and its list were deleted; the file stays.</source>
        <translation>已删除“{name}”及其列表；文件仍保留。</translation>
    </message>
    <message>
        <source>{n} recordings and their lists were deleted; the files stay.</source>
        <translation>已删除 {n} 个录音及其列表；文件仍保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Delete everything that was heard? This cannot be undone.</source>
        <translation>要忘记听到的所有内容吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部忘记</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出显示的内容</translation>
    </message>
    <message>
        <source>{n} entries were written to {name}.</source>
        <translation>已将 {n} 个条目写入 {name}。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Stored only on this computer</source>
        <translation>只保存在这台电脑上</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>只显示收藏</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save what is shown as a table, playlist or cue sheet (Ctrl+E)</source>
        <translation>将显示的内容写为表格、播放列表或 CUE 表 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Delete everything that was heard</source>
        <translation>忘记听到的所有内容</translation>
    </message>
    <message>
        <source>Songs heard and recordings</source>
        <translation>听到的歌曲和录音</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>听到</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
</context>
<context>
    <name>HistoryWorker</name>
    <message>
        <source>“{name}” is no longer where it was: connect its drive, or rescan the library.</source>
        <translation>“{name}”已不在原处：请连接其驱动器，或重新扫描音乐库。</translation>
    </message>
    <message>
        <source>Something went wrong with the history; the log says what.</source>
        <translation>历史记录出了问题；日志说明了是什么。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{what} failed without giving a reason.</source>
        <translation>{what}失败了，但没有说明原因。</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Clipping</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>The sound is too loud for the input: turn it down or move away.</source>
        <translation>声音对输入来说太大：请调小或离远些。</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
    <message>
        <source>Level of the sound, in decibels below full scale</source>
        <translation>声音电平，以低于满刻度的分贝表示</translation>
    </message>
    <message>
        <source>Level: {words}</source>
        <translation>电平：{words}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>LevelProbe</name>
    <message>
        <source>This source could not be opened; the log of Earmark says why.</source>
        <translation>无法打开此声源；Earmark 的日志说明了原因。</translation>
    </message>
</context>
<context>
    <name>LevelWorker</name>
    <message>
        <source>The level could not be measured; the log says why.</source>
        <translation>无法测量音量；日志说明了原因。</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>My library</source>
        <translation>我的音乐库</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>{name}, own model</source>
        <translation>{name}，自己的模型</translation>
    </message>
</context>
<context>
    <name>LibraryChooser</name>
    <message>
        <source>My library</source>
        <translation>我的音乐库</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新建音乐库…</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>打开其他文件夹…</translation>
    </message>
    <message>
        <source>Open a library on a server…</source>
        <translation>打开服务器上的音乐库…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Forget this library…</source>
        <translation>忘记此音乐库…</translation>
    </message>
    <message>
        <source>Delete this library&apos;s data…</source>
        <translation>删除此音乐库的数据…</translation>
    </message>
    <message>
        <source>Library: {name}</source>
        <translation>音乐库：{name}</translation>
    </message>
    <message>
        <source>Choose, make or rename a library (Ctrl+Shift+O)</source>
        <translation>选择、新建或重命名音乐库 (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Indexing was not finished last time. What is finished is kept.</source>
        <translation>上次的索引尚未完成。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>正在建立索引</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>正在忘记</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text: rename it.</source>
        <translation>此文件夹的名称不是文本：请重命名，或在终端中使用 `afp`。</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>新增 {n}</translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>更新 {n}</translation>
    </message>
    <message>
        <source>{n} unchanged</source>
        <translation>未变 {n}</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>缺失 {n}</translation>
    </message>
    <message>
        <source>{n} could not be read (see Failed)</source>
        <translation>{n} 个无法读取（见“失败”）</translation>
    </message>
    <message>
        <source>{folder} is not connected, its tracks are kept</source>
        <translation>{folder} 不在，其曲目会保留</translation>
    </message>
    <message>
        <source>Indexed in “{library}”: {parts}.</source>
        <translation>已在“{library}”中建立索引：{parts}。</translation>
    </message>
    <message>
        <source>Indexed: {parts}.</source>
        <translation>已建立索引：{parts}。</translation>
    </message>
</context>
<context>
    <name>LibraryLists</name>
    <message>
        <source>Lists of the library</source>
        <translation>音乐库的列表</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>停止查看</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>Looking through your folders: {n} files so far.</source>
        <translation>正在查看您的文件夹：目前 {n} 个文件。</translation>
    </message>
    <message>
        <source>Looking through your folders.</source>
        <translation>正在查看您的文件夹。</translation>
    </message>
    <message>
        <source>Nothing is new. Last check: {when}.</source>
        <translation>没有新内容。上次查看：{when}。</translation>
    </message>
    <message>
        <source>These files are not in the library yet, or have changed since.</source>
        <translation>这些文件还不在音乐库中，或之后有更改。</translation>
    </message>
    <message>
        <source>Compares your folders with the library; no file is opened.</source>
        <translation>将您的文件夹与音乐库比较；不会打开任何文件。</translation>
    </message>
    <message>
        <source>Stopped: only some of the tracks were compared.</source>
        <translation>已停止：只比较了部分曲目。</translation>
    </message>
    <message>
        <source>Choose which to remove from the library; the files stay where they are.</source>
        <translation>请选择要从音乐库移除哪些；文件留在原处。</translation>
    </message>
    <message>
        <source>There are no duplicates in the library.</source>
        <translation>音乐库中没有重复的录音。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Tracks  {n}</source>
        <translation>曲目  {n}</translation>
    </message>
    <message>
        <source>Failed  {n}</source>
        <translation>失败  {n}</translation>
    </message>
    <message>
        <source>Missing  {n}</source>
        <translation>缺失  {n}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>{name}  {n}</source>
        <translation>{name}  {n}</translation>
    </message>
    <message>
        <source>Files that are not indexed yet</source>
        <translation>尚未建立索引的文件</translation>
    </message>
    <message>
        <source>Look for files that are new or have changed</source>
        <translation>查找新的或更改过的文件</translation>
    </message>
    <message>
        <source>Index selected</source>
        <translation>为所选建立索引</translation>
    </message>
    <message>
        <source>Index the selected files</source>
        <translation>为所选文件建立索引</translation>
    </message>
    <message>
        <source>Index all</source>
        <translation>全部建立索引</translation>
    </message>
    <message>
        <source>Index everything that is new or has changed</source>
        <translation>为所有新的或更改过的内容建立索引</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>These files could not be indexed.</source>
        <translation>这些文件未能收入。</translation>
    </message>
    <message>
        <source>Try selected</source>
        <translation>重试所选</translation>
    </message>
    <message>
        <source>Try the selected files again</source>
        <translation>重试所选文件</translation>
    </message>
    <message>
        <source>Try all</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Try all of these files again</source>
        <translation>重试所有这些文件</translation>
    </message>
    <message>
        <source>Tracks whose files are missing</source>
        <translation>文件已消失的曲目</translation>
    </message>
    <message>
        <source>These files are missing. If you moved them, choose their new folder: they are recognised by their content.</source>
        <translation>这些文件不见了。如果移动过，请说明位置：可以凭内容认出它们。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Choose a folder to look in; it is added to the library</source>
        <translation>选择要查找的文件夹；它会加入音乐库</translation>
    </message>
    <message>
        <source>Compares the stored fingerprints of all tracks; no file is opened.</source>
        <translation>比较每首曲目存储的内容；不会打开任何文件。</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>查找重复</translation>
    </message>
    <message>
        <source>Look for recordings that are in the library more than once</source>
        <translation>查找在音乐库中出现多次的录音</translation>
    </message>
</context>
<context>
    <name>LibraryMaintenance</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Compare everything with its checksums</source>
        <translation>将一切与校验和比较</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Restore or remove what is damaged</source>
        <translation>恢复或去掉损坏的内容</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>重建索引</translation>
    </message>
    <message>
        <source>Rebuild the index and free the space of removed tracks; no file is decoded</source>
        <translation>重新建立索引，并释放已移除曲目的空间；不解码任何文件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the library to one file</source>
        <translation>将音乐库写入一个文件</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Make a library from an exported file</source>
        <translation>用导出的文件建立音乐库</translation>
    </message>
    <message>
        <source>Everything is intact: {n} tracks were checked.</source>
        <translation>一切完好：已检查 {n} 首曲目。</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}：{why}</translation>
    </message>
    <message>
        <source>Not everything is intact, {n} in all. {first}</source>
        <translation>并非一切完好，共 {n} 处。{first}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>This library is damaged and cannot be opened. Repairing keeps everything that is intact.</source>
        <translation>此音乐库已损坏，无法打开。修复会保留所有完好的内容。</translation>
    </message>
    <message>
        <source>Not everything could be repaired: {why} Index your music into a new library.</source>
        <translation>未能全部修复：{why} 请把您的音乐索引到新的音乐库。</translation>
    </message>
    <message>
        <source>The list of tracks was damaged. It was restored from its last copy, with everything that could still be read. Scan your folders again to find what is missing.</source>
        <translation>曲目列表已损坏：已换上最近的副本，并加入了仍可读取的所有内容。请重新查看您的文件夹，找出其中没有的内容。</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Repaired, {n} in all. What was damaged is listed under Failed.</source>
        <translation>已修复，共 {n} 处。损坏的内容列在“失败”中。</translation>
    </message>
    <message>
        <source>Index it again</source>
        <translation>重新建立索引</translation>
    </message>
    <message>
        <source>There was nothing to repair.</source>
        <translation>没有需要修复的内容。</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>The index was rebuilt; the library now takes {size}.</source>
        <translation>索引已重新建立；音乐库现在占用 {size}。</translation>
    </message>
    <message>
        <source>Rebuilding the index</source>
        <translation>正在重建索引</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>导出音乐库</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>{n} tracks were exported to {file}, {size}.</source>
        <translation>已将 {n} 首曲目导出到 {file}，{size}。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Import a library</source>
        <translation>导入音乐库</translation>
    </message>
    <message>
        <source>{n} tracks were imported. “{library}” is in use now.</source>
        <translation>已导入 {n} 首曲目。现在使用“{library}”。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} 分钟</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 小时</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>添加音乐文件夹</translation>
    </message>
    <message>
        <source>Remove “{title}” from the library? The file stays where it is.</source>
        <translation>要从音乐库移除“{title}”吗？文件留在原处。</translation>
    </message>
    <message>
        <source>Remove {n} tracks from the library? The files stay where they are.</source>
        <translation>要从音乐库移除 {n} 首曲目吗？文件留在原处。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget {folder}? {n} tracks leave the library; the files stay where they are.</source>
        <translation>要忘记 {folder} 吗？{n} 首曲目将离开音乐库；文件留在原处。</translation>
    </message>
    <message>
        <source>Forget {count} folders? {n} tracks leave the library; the files stay where they are.</source>
        <translation>要忘记 {count} 个文件夹吗？{n} 首曲目将离开音乐库；文件留在原处。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索音乐库</translation>
    </message>
    <message>
        <source>Remove the selected tracks (Delete)</source>
        <translation>移除所选曲目 (Delete)</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Look for new and changed files (F5)</source>
        <translation>查找新的和更改过的文件 (F5)</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add a folder of music (Ctrl+O)</source>
        <translation>添加音乐文件夹 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Maintenance  ▾</source>
        <translation>维护  ▾</translation>
    </message>
    <message>
        <source>Maintenance of the library</source>
        <translation>维护音乐库</translation>
    </message>
    <message>
        <source>Check, repair, rebuild, export or import</source>
        <translation>检查、修复、重建、导出或导入</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>您的音乐库是空的</translation>
    </message>
    <message>
        <source>Earmark recognises the music you give it. Add folders, or drop them here; your files are only read and never leave this computer.</source>
        <translation>Earmark 识别您给它的音乐。请添加文件夹，或拖到这里；您的文件只会被读取，绝不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>还没有建立索引</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 首曲目</translation>
    </message>
    <message>
        <source>{n} tracks</source>
        <translation>{n} 首曲目</translation>
    </message>
    <message>
        <source>part of the index is damaged: choose Repair under Maintenance</source>
        <translation>部分索引已损坏：请在“维护”中选择“修复”</translation>
    </message>
    <message>
        <source>the index has fallen behind: rebuild it</source>
        <translation>索引已落后：请重建</translation>
    </message>
    <message>
        <source>searched exactly</source>
        <translation>精确搜索</translation>
    </message>
    <message>
        <source>searched by its index</source>
        <translation>通过索引搜索</translation>
    </message>
    <message>
        <source>read from {server}; it is changed where its folder is</source>
        <translation>从 {server} 读取；请在其文件夹所在之处更改</translation>
    </message>
    <message>
        <source>Encoder {name}</source>
        <translation>编码器 {name}</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>检查于 {when}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
</context>
<context>
    <name>LibraryReader</name>
    <message>
        <source>The library could not be read; the log says why.</source>
        <translation>无法读取音乐库；日志说明了原因。</translation>
    </message>
    <message>
        <source>The library&apos;s folder {folder} is not available: connect its drive, or choose another library.</source>
        <translation>音乐库的文件夹 {folder} 不在：请连接其驱动器，或选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>LibrarySwitcher</name>
    <message>
        <source>Name of the new library</source>
        <translation>新音乐库的名称</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open the folder of a library</source>
        <translation>打开音乐库的文件夹</translation>
    </message>
    <message>
        <source>Write the address as {form}.</source>
        <translation>请按 {form} 的形式填写地址。</translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation>音乐库的地址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>There is no Earmark library in {folder}. To index music, use Add folders.</source>
        <translation>{folder} 中没有 Earmark 的音乐库。要为音乐建立索引，请使用“添加文件夹”。</translation>
    </message>
    <message>
        <source>Name of this library</source>
        <translation>此音乐库的名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Forget “{name}”? Its data stays in {folder}, and can be opened again.</source>
        <translation>要忘记“{name}”吗？它的数据留在 {folder}，可以再次打开。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Work on a library is running: wait until it is done, or cancel it first.</source>
        <translation>有音乐库任务在进行：请等待完成，或先取消它。</translation>
    </message>
    <message>
        <source>Delete everything in “{name}” for good? Your music files stay where they are.</source>
        <translation>要永久删除“{name}”的所有内容吗？您的音乐文件留在原处。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>已删除“{name}”。</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
</context>
<context>
    <name>LicenceModel</name>
    <message>
        <source>Library</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Stated in its package</source>
        <translation>见其软件包</translation>
    </message>
</context>
<context>
    <name>ListenController</name>
    <message>
        <source>The events file cannot be written: {why}.</source>
        <translation>无法写入事件文件：{why}。</translation>
    </message>
</context>
<context>
    <name>ListenPage</name>
    <message>
        <source>No microphone was found: connect one, allow access in the system&apos;s sound settings, or choose internet radio.</source>
        <translation>未找到麦克风：请连接一个，或在系统声音设置中允许访问，或选择网络电台。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>The computer was too busy and some sound was lost. Earmark continues.</source>
        <translation>电脑太忙，丢失了一些声音；Earmark 会继续。</translation>
    </message>
    <message>
        <source>The microphone was disconnected. Earmark waits for it and continues by itself.</source>
        <translation>麦克风不见了；Earmark 会等待并自动继续。</translation>
    </message>
    <message>
        <source>The station cannot be heard. {why} Earmark tries again and continues by itself.</source>
        <translation>听不到电台：{why} Earmark 会重试并自动继续。</translation>
    </message>
    <message>
        <source>Playing a file</source>
        <translation>正在播放文件</translation>
    </message>
    <message>
        <source>Microphone open</source>
        <translation>麦克风已打开</translation>
    </message>
    <message>
        <source>Hearing the computer</source>
        <translation>正在聆听电脑</translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation>返回我的音乐库</translation>
    </message>
    <message>
        <source>Listen once</source>
        <translation>聆听一次</translation>
    </message>
    <message>
        <source>Listen until there is an answer, then close the microphone (Ctrl+L)</source>
        <translation>聆听直到有答案，然后关闭麦克风 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>ListenToggle</name>
    <message>
        <source>Stop listening</source>
        <translation>停止聆听</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>开始聆听</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <translation>{action}（空格键）</translation>
    </message>
</context>
<context>
    <name>ListenWorker</name>
    <message>
        <source>The library could not be loaded; the log says why.</source>
        <translation>无法加载音乐库；日志说明了原因。</translation>
    </message>
    <message>
        <source>The sound source could not be opened; the log says why.</source>
        <translation>无法打开声源；日志说明了原因。</translation>
    </message>
    <message>
        <source>Listening stopped because of an internal error; the log says why.</source>
        <translation>聆听因内部错误而停止；日志说明了原因。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Listen</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>初始步骤</translation>
    </message>
    <message>
        <source>Your music is being indexed. Songs are recognised as soon as they are in the library.</source>
        <translation>正在为您的音乐建立索引。歌曲一进入音乐库就能识别。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>A training is running: stop it on the Training page first.</source>
        <translation>训练正在进行：请先在“训练”页面停止它。</translation>
    </message>
    <message>
        <source>Add to the music that Earmark knows</source>
        <translation>添加到它认识的音乐</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>您的文件只会被读取。</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>添加到音乐库</translation>
    </message>
    <message>
        <source>Music and folders are indexed. Your files are only read.</source>
        <translation>将为音乐和文件夹建立索引。您的文件只会被读取。</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>A short recording gets one answer, a long one a list of its songs.</source>
        <translation>短录音会得到一个答案，长录音会得到歌曲列表。</translation>
    </message>
</context>
<context>
    <name>MusicStep</name>
    <message>
        <source>Which music should Earmark recognise?</source>
        <translation>Earmark 应该识别哪些音乐？</translation>
    </message>
    <message>
        <source>Earmark can only recognise music that you give it. Your files are read, never changed or copied.</source>
        <translation>只有您给它的音乐才能识别。您的文件只会被读取，不会更改或复制。</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>我的音乐</translation>
    </message>
    <message>
        <source>The demo for now: a dozen pieces that Earmark plays itself</source>
        <translation>先用演示：由 Earmark 自己演奏的十几首曲目</translation>
    </message>
    <message>
        <source>Folders of music</source>
        <translation>音乐文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder of music; repeat this for more</source>
        <translation>选择音乐文件夹；可再次选择更多</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected folders from the list (Delete)</source>
        <translation>从列表中去掉所选文件夹 (Delete)</translation>
    </message>
    <message>
        <source>{folder} (1 file)</source>
        <translation>{folder}（1 个文件）</translation>
    </message>
    <message>
        <source>{folder} ({n} files)</source>
        <translation>{folder}（{n} 个文件）</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>添加音乐文件夹</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>Leave the name as it is</source>
        <translation>保持名称不变</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>NewEvaluation</name>
    <message>
        <source>shipped</source>
        <translation>随附</translation>
    </message>
    <message>
        <source>your model</source>
        <translation>您的模型</translation>
    </message>
    <message>
        <source>from a training run</source>
        <translation>来自一次训练</translation>
    </message>
    <message>
        <source>not calibrated: without a threshold</source>
        <translation>未校准：没有阈值</translation>
    </message>
    <message>
        <source>There are no prepared songs: prepare some below.</source>
        <translation>没有可查询的准备好的歌曲：请在下面准备一些。</translation>
    </message>
    <message>
        <source>Tick at least one encoder.</source>
        <translation>请至少勾选一个编码器。</translation>
    </message>
    <message>
        <source>Tick at least one length.</source>
        <translation>请至少勾选一个时长。</translation>
    </message>
    <message>
        <source>Size against accuracy needs exactly one length: tick one.</source>
        <translation>“大小与准确率”只针对一个时长：请勾选一个。</translation>
    </message>
    <message>
        <source>Tick at least one level of noise.</source>
        <translation>请至少勾选一个噪声级别。</translation>
    </message>
    <message>
        <source>About {m} min.</source>
        <translation>约 {m} 分钟。</translation>
    </message>
    <message>
        <source>About {h} h.</source>
        <translation>约 {h} 小时。</translation>
    </message>
    <message>
        <source>This is a guess until one has been run on this computer.</source>
        <translation>这是估计值，直到在这台电脑上运行过一次。</translation>
    </message>
    <message>
        <source>No songs are prepared yet. Encoders are tested with songs that are known.</source>
        <translation>还没有准备歌曲。编码器要用已知答案的音乐来评判。</translation>
    </message>
    <message>
        <source>The songs in {folder} are not fully prepared.</source>
        <translation>{folder} 中的歌曲没有准备完。</translation>
    </message>
    <message>
        <source>None of the songs in {folder} is reserved for testing: prepare more music.</source>
        <translation>{folder} 中没有留作评判的歌曲：请准备更多音乐。</translation>
    </message>
    <message>
        <source>{n} songs, {h} h; {j} of them are used for testing. In {folder}</source>
        <translation>{n} 首歌曲，{h} 小时；查询其中 {j} 首。位于 {folder}</translation>
    </message>
    <message>
        <source>Clips as a phone hears them across a room, of songs that are in the library and songs that are not.</source>
        <translation>手机隔着房间听到的片段，来自音乐库内外的歌曲。</translation>
    </message>
    <message>
        <source>Clean clips with noise added, 0 to 15 dB: song and place.</source>
        <translation>叠加噪声的干净片段，0 到 15 dB：歌曲和位置。</translation>
    </message>
    <message>
        <source>Songs one after another, recorded in a room at three levels of noise.</source>
        <translation>在房间里以三个噪声级别连续录制的歌曲。</translation>
    </message>
    <message>
        <source>The encoders compared with a classic recogniser without a neural network, and the sizes of both.</source>
        <translation>不用网络的经典识别器与编码器并列，以及各自的大小。</translation>
    </message>
    <message>
        <source>How short a fingerprint&apos;s code may be before songs are lost.</source>
        <translation>指纹编码可以短到什么程度而不丢失歌曲。</translation>
    </message>
    <message>
        <source>Half a minute of each song, as it would be heard live: how soon it is named.</source>
        <translation>每首歌半分钟，逐步进行：多快给出名称。</translation>
    </message>
    <message>
        <source>Prepare folders of your own music here. The songs that the shipped encoder was tested with (2 GB) are downloaded by `make corpus`, or `afp corpus --small`, in a terminal.</source>
        <translation>在这里准备您自己的音乐文件夹。评判随附编码器所用的歌曲（2 GB）由终端中的 `make corpus` 或 `afp corpus --small` 获取。</translation>
    </message>
    <message>
        <source>Prepare my music…</source>
        <translation>准备我的音乐…</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>使用其他文件夹…</translation>
    </message>
    <message>
        <source>On the clips of “Phone in a noisy room” instead of recordings</source>
        <translation>用“嘈杂房间里的手机”的片段代替录音</translation>
    </message>
    <message>
        <source>Quick: one clip per song, wide intervals</source>
        <translation>快速：每首歌一个片段，区间较宽</translation>
    </message>
    <message>
        <source>Normal: three clips per song</source>
        <translation>普通：每首歌三个片段</translation>
    </message>
    <message>
        <source>Thorough: ten clips per song, the whole recording</source>
        <translation>彻底：每首歌十个片段，录音则全部</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>彻底程度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start the evaluation (Ctrl+Return)</source>
        <translation>开始评估 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Length of the clips</source>
        <translation>查询的时长</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
</context>
<context>
    <name>NewFileModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>NewTraining</name>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>About half an hour. The shipped encoder gets to know your music.</source>
        <translation>约半小时。随附的编码器会熟悉您的音乐。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Some hours. It learns what sets your songs apart in noisy rooms.</source>
        <translation>几个小时。它会学习在嘈杂房间里区分您的歌曲。</translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation>整夜</translation>
    </message>
    <message>
        <source>Nine hours. Worth it for large collections; leave the computer on.</source>
        <translation>九个小时。适合大型收藏；请让电脑开着。</translation>
    </message>
    <message>
        <source>Your library holds no music yet: add folders to it, or choose some here.</source>
        <translation>您的音乐库还没有音乐：请向其添加文件夹，或在这里选择。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>The folders of your library</source>
        <translation>您音乐库的文件夹</translation>
    </message>
    <message>
        <source>None: hum and hiss are simulated</source>
        <translation>无：使用生成的嗡嗡声和嘶嘶声</translation>
    </message>
    <message>
        <source>None: rooms are simulated</source>
        <translation>无：使用模拟房间</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新建训练</translation>
    </message>
    <message>
        <source>Earmark plays your music through simulated loudspeakers, rooms and noise, and teaches the encoder to recognise it. Training continues in the background, even when this window is closed.</source>
        <translation>Earmark 通过模拟的扬声器、房间和噪声播放您的音乐，教编码器重新认出它。即使关闭此窗口，训练也会在后台继续。</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>高级设置</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>更少设置</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose folders: {what}</source>
        <translation>选择文件夹：{what}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget the chosen folders: {what}</source>
        <translation>忘记所选文件夹：{what}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Act on this notice</source>
        <translation>处理此通知</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>PlayerStrip</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation>歌曲中的位置</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The library&apos;s copy</source>
        <translation>音乐库中的文件</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PrivacyStep</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>一切都留在这台电脑上</translation>
    </message>
    <message>
        <source>Earmark has no account, and opens a connection only to a server whose library you open yourself, or to a station whose address you give. Sound is analysed and discarded at once. Only fingerprints of your music, the names of songs that were heard, and the names that you marked as wrong are stored.</source>
        <translation>Earmark 没有账户，只会连接到您自己打开其曲库的服务器，或您给出地址的电台。声音听过即忘；保留的只有您音乐的指纹、听到的歌曲名称，以及您指出的错误。</translation>
    </message>
    <message>
        <source>Settings shows everything that is stored, how large it is and where it is, and can delete it.</source>
        <translation>“设置”会显示所有这些内容、有多少、在哪里，并可按您的意愿删除。</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Looking for sound files in {name}</source>
        <translation>正在 {name} 中查找声音文件</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>已找到 {n} 个</translation>
    </message>
    <message>
        <source>There is no sound file in this folder.</source>
        <translation>此文件夹中没有音频文件。</translation>
    </message>
    <message>
        <source>Listening to {name}</source>
        <translation>正在聆听 {name}</translation>
    </message>
    <message>
        <source>1 more waiting</source>
        <translation>还有 1 个在等待</translation>
    </message>
    <message>
        <source>{n} more waiting</source>
        <translation>还有 {n} 个在等待</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>The recognition failed without giving a reason.</source>
        <translation>识别失败了，但没有说明原因。</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>不在您的音乐库中</translation>
    </message>
    <message>
        <source>Nothing but silence</source>
        <translation>只有静音</translation>
    </message>
</context>
<context>
    <name>RecordingsChoice</name>
    <message>
        <source>Simulated: rooms, loudspeakers and noise are computed</source>
        <translation>模拟：房间、扬声器和噪声由计算得出</translation>
    </message>
    <message>
        <source>A folder with low.wav, mid.wav, high.wav and truth.csv</source>
        <translation>包含 low.wav、mid.wav、high.wav 和 truth.csv 的文件夹</translation>
    </message>
    <message>
        <source>Files of any name, and a truth file (start_s,end_s,path)</source>
        <translation>任意名称的文件，以及一个答案文件 (start_s,end_s,path)</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Truth file…</source>
        <translation>答案文件…</translation>
    </message>
    <message>
        <source>Choose the folder of the recordings.</source>
        <translation>请选择录音所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose at least one recording.</source>
        <translation>请至少选择一个录音。</translation>
    </message>
    <message>
        <source>Choose the truth file: it says which song is played when.</source>
        <translation>请选择答案文件：它说明何时播放哪首歌。</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>录音文件夹</translation>
    </message>
    <message>
        <source>Truth (*.csv)</source>
        <translation>答案 (*.csv)</translation>
    </message>
    <message>
        <source>Sound (*.wav *.flac *.ogg *.mp3 *.m4a)</source>
        <translation>声音 (*.wav *.flac *.ogg *.mp3 *.m4a)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>RecordingsModel</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确信度</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>正在识别</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>不在您的音乐库中</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 首歌曲</translation>
    </message>
    <message>
        <source>{n} songs</source>
        <translation>{n} 首歌曲</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已审阅</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>What was played when</source>
        <translation>何时播放了什么</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>询问一个文件</translation>
    </message>
    <message>
        <source>Choose recordings to recognise (Ctrl+O)</source>
        <translation>选择要识别的录音 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Save track lists as a table, playlist or cue sheet (Ctrl+E)</source>
        <translation>将曲目列表写为表格、播放列表或 CUE 表 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Check the list and correct it (Enter)</source>
        <translation>审阅并更正列表（Enter）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the selected recordings and their lists; the files stay (Delete)</source>
        <translation>删除所选录音及其列表；文件仍保留 (Delete)</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Drop a recording anywhere on the window. A short one gets one answer; a long one, a mix or a concert, becomes a list of what was played when.</source>
        <translation>把录音拖到窗口任意位置。短录音得到一个答案；长录音、混音或音乐会会变成何时播放了什么的列表。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Find out what these recordings are</source>
        <translation>询问这些录音是什么</translation>
    </message>
    <message>
        <source>{n} lines were written to {name}.</source>
        <translation>已将 {n} 行写入 {name}。</translation>
    </message>
    <message>
        <source>Export the track lists</source>
        <translation>导出曲目列表</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Position in the track</source>
        <translation>曲目中的位置</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>复制标题</translation>
    </message>
    <message>
        <source>Copy artist and title (Ctrl+C)</source>
        <translation>复制艺术家和标题 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错了</translation>
    </message>
    <message>
        <source>Wrong: this is not the song</source>
        <translation>错了：不是这首歌</translation>
    </message>
    <message>
        <source>This is not the song: withdraw it (W)</source>
        <translation>不是这首歌：撤回 (W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why: show the evidence</source>
        <translation>为什么：显示依据</translation>
    </message>
    <message>
        <source>Compare what was heard with the song&apos;s own sound (Y)</source>
        <translation>将听到的声音与歌曲原声叠放显示 (Y)</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Make a small demo library and recognise one of its pieces</source>
        <translation>用专门写的曲目建立一个小音乐库，并识别其中一首</translation>
    </message>
    <message>
        <source>Cover of {album}</source>
        <translation>{album} 的封面</translation>
    </message>
    <message>
        <source>{station} announces: {title}</source>
        <translation>{station} 播报：{title}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>{words}, {percent}</source>
        <translation>{words}，{percent}</translation>
    </message>
    <message>
        <source>answered in {ms} ms</source>
        <translation>用时 {ms} 毫秒</translation>
    </message>
    <message>
        <source>{title} is not named again while this music plays.</source>
        <translation>在这段音乐持续期间不会再说是 {title}。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>No music to recognise yet</source>
        <translation>还没有可识别的音乐</translation>
    </message>
    <message>
        <source>Add folders of your music, or try the demo: it takes a minute and stays on this computer.</source>
        <translation>请添加您的音乐文件夹，或试用演示：只需一分钟，并且留在这台电脑上。</translation>
    </message>
    <message>
        <source>The demo is being made</source>
        <translation>正在制作演示</translation>
    </message>
    <message>
        <source>Earmark makes a dozen pieces, then recognises one of them in a noisy room.</source>
        <translation>Earmark 会制作十几首乐曲，然后在嘈杂的房间里识别其中一首。</translation>
    </message>
    <message>
        <source>Your music is being indexed</source>
        <translation>正在为您的音乐建立索引</translation>
    </message>
    <message>
        <source>Songs are recognised as soon as they are indexed. You can start listening now.</source>
        <translation>歌曲一经建立索引即可识别。您现在就可以开始聆听。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>The recogniser is being loaded.</source>
        <translation>正在加载识别器。</translation>
    </message>
    <message>
        <source>Ready to listen</source>
        <translation>准备聆听</translation>
    </message>
    <message>
        <source>Earmark knows one track. Press Space and play some music.</source>
        <translation>Earmark 认识 1 首曲目。按空格键并播放音乐。</translation>
    </message>
    <message>
        <source>Earmark knows {n} tracks. Press Space and play some music.</source>
        <translation>Earmark 认识 {n} 首曲目。按空格键并播放音乐。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>Waiting for the station&apos;s music.</source>
        <translation>正在等待电台的音乐。</translation>
    </message>
    <message>
        <source>Play some music near the microphone.</source>
        <translation>请在麦克风附近播放音乐。</translation>
    </message>
    <message>
        <source>It is very quiet</source>
        <translation>声音很小</translation>
    </message>
    <message>
        <source>The station is silent. Earmark continues to listen.</source>
        <translation>电台没有声音；Earmark 会继续聆听。</translation>
    </message>
    <message>
        <source>Move closer to the music or raise the input level; Earmark continues to listen.</source>
        <translation>请靠近音乐或调高输入电平；Earmark 会继续聆听。</translation>
    </message>
    <message>
        <source>I hear something</source>
        <translation>我听到了什么</translation>
    </message>
    <message>
        <source>It takes a few seconds of music to be sure.</source>
        <translation>再听几秒音乐就能确定。</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>不在您的音乐库中</translation>
    </message>
    <message>
        <source>The music is heard well enough, but it is none of the tracks Earmark knows.</source>
        <translation>音乐听得足够清楚，但不是 Earmark 认识的任何曲目。</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已匹配</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Size against accuracy has its own axis: choose it alone.</source>
        <translation>“大小与准确率”有自己的坐标轴：请单独选择。</translation>
    </message>
    <message>
        <source>{size} of music</source>
        <translation>{size} 的音乐</translation>
    </message>
    <message>
        <source>songs ·</source>
        <translation>歌曲 ·</translation>
    </message>
    <message>
        <source>recordings are simulated, no real room was measured</source>
        <translation>录音是模拟的，没有测量真实房间</translation>
    </message>
    <message>
        <source>recorded in a room</source>
        <translation>在房间里录制</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>无区间</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>保存曲线</translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another place.</source>
        <translation>无法写入 {path}：请选择其他位置。</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>No program here opens it; the report is {path}.</source>
        <translation>这里没有程序能打开它；报告是 {path}。</translation>
    </message>
    <message>
        <source>Point at the curves to read a figure</source>
        <translation>指向曲线可读取数值</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>One panel per encoder</source>
        <translation>每个编码器一幅图</translation>
    </message>
    <message>
        <source>One panel per noise level</source>
        <translation>每个噪声级别一幅图</translation>
    </message>
    <message>
        <source>How the curves are arranged</source>
        <translation>曲线的排列方式</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the curves as a picture (Ctrl+Shift+E)</source>
        <translation>将曲线保存为图片 (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures with their intervals and the command (Ctrl+E)</source>
        <translation>保存数据及其区间和命令 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Open the report as a web page; the paper&apos;s protocols write one</source>
        <translation>以网页打开报告；论文的协议会写出报告</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the chosen results (Delete)</source>
        <translation>删除所选结果 (Delete)</translation>
    </message>
</context>
<context>
    <name>ReviewWorker</name>
    <message>
        <source>Something went wrong with the history; the log says what.</source>
        <translation>历史记录出了问题；日志说明了是什么。</translation>
    </message>
</context>
<context>
    <name>RoomAssistant</name>
    <message>
        <source>Looking for devices</source>
        <translation>正在查找设备</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>未找到麦克风</translation>
    </message>
    <message>
        <source>No loudspeaker was found</source>
        <translation>未找到扬声器</translation>
    </message>
    <message>
        <source>The same loudspeaker</source>
        <translation>同一个扬声器</translation>
    </message>
    <message>
        <source>Too loud: turn the loudspeakers or the microphone down.</source>
        <translation>太大声：请调低扬声器或麦克风。</translation>
    </message>
    <message>
        <source>Nearly too loud: turn it down a little.</source>
        <translation>快要太大声：请调低一点。</translation>
    </message>
    <message>
        <source>Hardly anything is heard: play a song now, or choose another microphone.</source>
        <translation>几乎听不到：请现在播放一首歌，或选择其他麦克风。</translation>
    </message>
    <message>
        <source>The level is good.</source>
        <translation>听得很清楚。</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>打开麦克风</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>at most 15 are played; none that the encoder was trained on</source>
        <translation>最多播放 15 首；不含训练用过的</translation>
    </message>
    <message>
        <source>talk, traffic, kitchens: anything but music</source>
        <translation>谈话、交通、厨房：除音乐以外的任何声音</translation>
    </message>
    <message>
        <source>Choose songs, noise and devices first</source>
        <translation>请先选择歌曲、噪声和设备</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker far from the microphone, then be quiet.</source>
        <translation>把噪声扬声器放得离麦克风远一些，然后保持安静。</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker nearer to the microphone.</source>
        <translation>把噪声扬声器放得离麦克风近一些。</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker closest to the microphone.</source>
        <translation>把噪声扬声器放到离麦克风最近的地方。</translation>
    </message>
    <message>
        <source>Move nothing; the noise is mixed in at {db} dB.</source>
        <translation>什么都不要移动；噪声以 {db} dB 混入。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已录制</translation>
    </message>
    <message>
        <source>Close the microphone</source>
        <translation>关闭麦克风</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>需要什么</translation>
    </message>
    <message>
        <source>Songs are played on one loudspeaker and noise on another, and a microphone hears both, three times: with the noise far away, nearer, and close. Then any encoder can be judged on your own room.</source>
        <translation>歌曲在一个扬声器上播放，噪声在另一个上播放，麦克风同时听到两者，共三次：噪声远、较近、最近。之后任何编码器都可以在您自己的房间里评判。</translation>
    </message>
    <message>
        <source>You need a computer with a loudspeaker and a microphone, a second loudspeaker for the noise (by cable or Bluetooth), a folder of songs, a folder of noise without music in it, and a quiet room for three times the length of the songs. With one loudspeaker both are mixed on it.</source>
        <translation>您需要一台带扬声器和麦克风的电脑、一个播放噪声的第二扬声器（有线或蓝牙）、一个歌曲文件夹、一个不含音乐的噪声文件夹，以及一个在三倍歌曲时长内保持安静的房间。只有一个扬声器时，两者会混在一起播放。</translation>
    </message>
    <message>
        <source>Switch off everything that changes the sound: equalisers, spatial effects, the microphone&apos;s noise suppression, and echo cancellation, which removes exactly what should be recorded.</source>
        <translation>请关闭会改变声音的功能：均衡器、空间效果，以及麦克风的降噪和回声消除，后者正好会去掉要录制的内容。</translation>
    </message>
    <message>
        <source>The makers of this program have not measured a real room: the procedure was only tried through a sound server, without loudspeakers and air. If your figures surprise you, trust your room.</source>
        <translation>本程序的作者没有测量过真实房间：此流程是通过没有扬声器和空气的声音服务器试验的。如果某个数据让您意外，请相信您的房间。</translation>
    </message>
    <message>
        <source>What is played, and on what</source>
        <translation>播放什么，在哪里播放</translation>
    </message>
    <message>
        <source>Songs…</source>
        <translation>歌曲…</translation>
    </message>
    <message>
        <source>Noise…</source>
        <translation>噪声…</translation>
    </message>
    <message>
        <source>Keep in…</source>
        <translation>保存到…</translation>
    </message>
    <message>
        <source>Folder of songs</source>
        <translation>歌曲文件夹</translation>
    </message>
    <message>
        <source>Folder of noise</source>
        <translation>噪声文件夹</translation>
    </message>
    <message>
        <source>Folder for the recordings</source>
        <translation>录音保存文件夹</translation>
    </message>
    <message>
        <source>At most {m} min per level</source>
        <translation>每个级别最多 {m} 分钟</translation>
    </message>
    <message>
        <source>Songs play on</source>
        <translation>歌曲播放设备</translation>
    </message>
    <message>
        <source>Noise plays on</source>
        <translation>噪声播放设备</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>重新查找设备</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Play a song, then noise, and set both loudspeakers to the same loudness at your seat, without distortion. Do not change the volumes after that: only the distance of the noise loudspeaker changes.</source>
        <translation>先播放一首歌，再播放噪声，将两个扬声器调到在您坐的位置一样响且不失真。此后不要再动音量：只改变噪声扬声器的距离。</translation>
    </message>
    <message>
        <source>Open the microphone to see what it hears.</source>
        <translation>打开麦克风，看看它听到什么。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>One level after another. A level that is cancelled is not saved; levels that are complete are.</source>
        <translation>逐个级别进行。取消的级别不会保留；完整的会保留。</translation>
    </message>
    <message>
        <source>Record: {level}</source>
        <translation>录制：{level}</translation>
    </message>
    <message>
        <source>Judge encoders on these recordings</source>
        <translation>用这些录音评判编码器</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation>训练列表</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Progress of this training</source>
        <translation>此训练的进度</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Stop after this step; Resume continues from there</source>
        <translation>在此步之后停止；“恢复”会从那里继续</translation>
    </message>
    <message>
        <source>Finish this epoch</source>
        <translation>完成本轮</translation>
    </message>
    <message>
        <source>Stop when this round through all songs is complete</source>
        <translation>当每首歌再轮到一次后停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Continue exactly where it stopped</source>
        <translation>从原处准确继续</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Index your music with it beside the old library</source>
        <translation>用它为您的音乐建立索引，与旧音乐库并存</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Return to the previous model and library</source>
        <translation>回到之前的模型和音乐库</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete this run (Delete)</source>
        <translation>删除此训练 (Delete)</translation>
    </message>
    <message>
        <source>In use: your library is recognised with this model.</source>
        <translation>使用中：您的音乐库用此模型识别。</translation>
    </message>
    <message>
        <source>The music is being prepared; after that, the training starts by itself.</source>
        <translation>正在准备它的音乐；之后训练会自动开始。</translation>
    </message>
    <message>
        <source>finds {p} of single seconds of unseen songs</source>
        <translation>在未见过的歌曲的单秒片段中找到 {p}</translation>
    </message>
    <message>
        <source>finds {p} of single seconds of {n} unseen songs</source>
        <translation>在 {n} 首未见过的歌曲的单秒片段中找到 {p}</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>{time} of training</source>
        <translation>训练 {time}</translation>
    </message>
    <message>
        <source>loss {x}</source>
        <translation>损失 {x}</translation>
    </message>
    <message>
        <source> ({p} before)</source>
        <translation> （之前为 {p}）</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>None yet: there is no library. The first one uses “compact”.</source>
        <translation>还没有：没有音乐库。第一个会使用“compact”。</translation>
    </message>
    <message>
        <source>Delete everything that Earmark keeps: history, corrections, libraries, trainings, prepared music, settings and log? Your music stays.</source>
        <translation>要删除 Earmark 保存的一切吗：历史记录、更正、音乐库、训练、准备好的音乐、设置和日志？您的音乐会保留。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>This cannot be undone, and your music would have to be indexed again.</source>
        <translation>此操作无法撤销，您的音乐需要重新建立索引。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Earmark uses this language from its next start.</source>
        <translation>Earmark 下次启动时使用此语言。</translation>
    </message>
    <message>
        <source>A port is a number from {least} to {most}.</source>
        <translation>端口是 {least} 到 {most} 之间的数字。</translation>
    </message>
    <message>
        <source>The address of the page is on the clipboard.</source>
        <translation>页面地址已在剪贴板中。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Safe mode: nothing that you choose here is saved</source>
        <translation>安全模式：您在这里的选择都不会保留</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>更改立即生效</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Listen at startup</source>
        <translation>启动时聆听</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>留在托盘</translation>
    </message>
    <message>
        <source>Show each song&apos;s title</source>
        <translation>通知每首歌曲</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>转到音乐库</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>转到训练</translation>
    </message>
    <message>
        <source>Library in use</source>
        <translation>使用中的音乐库</translation>
    </message>
    <message>
        <source>Encoder in use</source>
        <translation>使用中的编码器</translation>
    </message>
    <message>
        <source>Only the song&apos;s own</source>
        <translation>仅歌曲原速</translation>
    </message>
    <message>
        <source>Up to {n} faster or slower</source>
        <translation>最多快或慢 {n}</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>A file with the current song, for streaming software; JSON if its name ends in .json.</source>
        <translation>保存当前所听歌曲的文件，供直播软件使用；以 .json 结尾时为 JSON 格式。</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Log of plays</source>
        <translation>播放记录</translation>
    </message>
    <message>
        <source>A table of all plays, with beginning and end; one file a day, with the date in its name.</source>
        <translation>每次播放的表格，包含开始和结束时间；每天一个带日期的文件。</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>显示页面</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>删除我的所有数据…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L switches between them on any page.</source>
        <translation>在任何页面按 Ctrl+Shift+L 可轮流切换。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation>声源</translation>
    </message>
    <message>
        <source>What Earmark listens to by default.</source>
        <translation>除非另有指定，Earmark 聆听此声源。</translation>
    </message>
    <message>
        <source>When the window opens</source>
        <translation>窗口打开时</translation>
    </message>
    <message>
        <source>Opens the source at once, as if you had pressed Space.</source>
        <translation>立即打开声源，就像您按了空格键。</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Turntables, tapes and DJs&apos; pitch faders change a song&apos;s speed; looking further takes longer for music that is not in your library.</source>
        <translation>唱机、磁带和 DJ 的变速推杆会改变歌曲的速度；查找范围越大，对不在您音乐库中的音乐耗时越长。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>窗口关闭时</translation>
    </message>
    <message>
        <source>Earmark continues to listen; open or quit it with its icon in the tray.</source>
        <translation>Earmark 继续聆听；可通过托盘图标打开和退出它。</translation>
    </message>
    <message>
        <source>When a song is recognised</source>
        <translation>识别出歌曲时</translation>
    </message>
    <message>
        <source>A desktop notification names it while another window is in front.</source>
        <translation>当您在看别的内容时，桌面气泡会显示歌曲名称。</translation>
    </message>
    <message>
        <source>For other programs, while Earmark listens</source>
        <translation>供其他程序使用（Earmark 聆听期间）</translation>
    </message>
    <message>
        <source>Text of that file</source>
        <translation>该文件的内容</translation>
    </message>
    <message>
        <source>{title}, {artist} and {album} are filled in for each song.</source>
        <translation>{title}、{artist} 和 {album} 代表歌曲的标题、艺人和专辑。</translation>
    </message>
    <message>
        <source>Page of the current song</source>
        <translation>当前歌曲的页面</translation>
    </message>
    <message>
        <source>Cover, title and progress, for OBS&apos;s browser source. Only this computer can open it.</source>
        <translation>封面、标题和进度，供 OBS 的浏览器源使用。只有本机可以打开。</translation>
    </message>
    <message>
        <source>Port of that page</source>
        <translation>该页面的端口</translation>
    </message>
    <message>
        <source>Choose another one if a program already uses it.</source>
        <translation>如果已被其他程序占用，请换一个。</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>一切都留在这台电脑上</translation>
    </message>
    <message>
        <source>No account, no connection</source>
        <translation>没有账户，没有连接</translation>
    </message>
    <message>
        <source>Earmark opens a connection only to a server whose library you opened yourself, or to the address of a station that you chose and where that leads. This is everything that it stores:</source>
        <translation>Earmark 只会连接您自己打开其音乐库的服务器，或您选择的电台地址及其指向之处。它保存的全部内容如下：</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>删除我的所有数据</translation>
    </message>
    <message>
        <source>All of the above, for good. Your music files are never touched.</source>
        <translation>以上所有内容，永久删除。您的音乐文件绝不会被改动。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>初始步骤</translation>
    </message>
    <message>
        <source>Source and music, step by step</source>
        <translation>声源和音乐，逐步设置</translation>
    </message>
    <message>
        <source>The questions from the first start.</source>
        <translation>Earmark 首次启动时询问的内容。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Seek by 5 seconds</source>
        <translation>跳转 5 秒</translation>
    </message>
    <message>
        <source>Seek by 30 seconds</source>
        <translation>跳转 30 秒</translation>
    </message>
    <message>
        <source>Play the library&apos;s copy from where it was heard</source>
        <translation>从听到的位置播放音乐库中的文件</translation>
    </message>
    <message>
        <source>Mark as a favourite</source>
        <translation>设为收藏</translation>
    </message>
    <message>
        <source>In a review: previous entry, next entry</source>
        <translation>审阅时：上一条、下一条</translation>
    </message>
    <message>
        <source>In a review: zoom in, zoom out</source>
        <translation>审阅时：放大、缩小</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Stage view, and back</source>
        <translation>演示者视图，以及返回</translation>
    </message>
    <message>
        <source>Light, dark, or as the system</source>
        <translation>浅色、深色或跟随系统</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close a notice</source>
        <translation>收起通知</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>转到下一个控件</translation>
    </message>
    <message>
        <source>Start and stop listening</source>
        <translation>开始和停止聆听</translation>
    </message>
    <message>
        <source>Listen until there is an answer</source>
        <translation>聆听直到有答案</translation>
    </message>
    <message>
        <source>Choose the source</source>
        <translation>选择声源</translation>
    </message>
    <message>
        <source>Mark the song as wrong</source>
        <translation>说明歌曲错了</translation>
    </message>
    <message>
        <source>Show why it matched, or the spectrogram again</source>
        <translation>显示为何匹配，以及返回声音</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>复制标题</translation>
    </message>
    <message>
        <source>Freeze the picture, continue it</source>
        <translation>定格画面，再让它继续</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>离开搜索</translation>
    </message>
    <message>
        <source>Pause, continue</source>
        <translation>暂停，继续</translation>
    </message>
    <message>
        <source>Edit title, artist or note</source>
        <translation>改写标题、艺术家或备注</translation>
    </message>
    <message>
        <source>Mark it as another song, or undo this</source>
        <translation>说明是另一首歌，或终究是这首</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>在文件管理器中显示文件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出显示的内容</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>询问文件是什么</translation>
    </message>
    <message>
        <source>In a review: play the recording from here, stop</source>
        <translation>审阅时：从此处播放录音、停止</translation>
    </message>
    <message>
        <source>In a review: play your library&apos;s song at the same place, or the recording again</source>
        <translation>审阅时：在同一位置播放音乐库中的歌曲，再按返回录音</translation>
    </message>
    <message>
        <source>In a review: the song is right</source>
        <translation>审阅时：歌曲正确</translation>
    </message>
    <message>
        <source>In a review: it is not this song</source>
        <translation>审阅时：不是这首歌</translation>
    </message>
    <message>
        <source>In a review: the song begins here</source>
        <translation>审阅时：歌曲从这里开始</translation>
    </message>
    <message>
        <source>In a review: split the song here</source>
        <translation>审阅时：在此处拆分</translation>
    </message>
    <message>
        <source>In a review: join it with the next</source>
        <translation>审阅时：与下一首合并</translation>
    </message>
    <message>
        <source>In a review: type its name</source>
        <translation>审阅时：输入名称</translation>
    </message>
    <message>
        <source>In a review: mark the list as reviewed, or undo this</source>
        <translation>审阅时：将列表标记为已审阅，或撤销</translation>
    </message>
    <message>
        <source>In a review: show the whole recording</source>
        <translation>审阅时：显示整个录音</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>离开审阅</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Choose another library</source>
        <translation>选择其他音乐库</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>查找新的和更改过的文件</translation>
    </message>
    <message>
        <source>Index every file again, even if unchanged</source>
        <translation>为每个文件重新建立索引，无论是否更改</translation>
    </message>
    <message>
        <source>Remove the selected tracks</source>
        <translation>移除所选曲目</translation>
    </message>
    <message>
        <source>Copy titles</source>
        <translation>复制标题</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新建训练</translation>
    </message>
    <message>
        <source>Delete the chosen run</source>
        <translation>删除所选训练</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>开始它</translation>
    </message>
    <message>
        <source>Record in a room</source>
        <translation>在房间里录制</translation>
    </message>
    <message>
        <source>Reload the results</source>
        <translation>重新查找结果</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>保存曲线</translation>
    </message>
    <message>
        <source>Delete the chosen results</source>
        <translation>删除所选结果</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Appearance: {mode}</source>
        <translation>外观：{mode}</translation>
    </message>
</context>
<context>
    <name>SongSearch</name>
    <message>
        <source>The library could not be read; the log says why.</source>
        <translation>无法读取音乐库；日志说明了原因。</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Sound source</source>
        <translation>声源</translation>
    </message>
    <message>
        <source>What to listen to (Ctrl+M)</source>
        <translation>聆听什么 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>默认：{name}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>默认麦克风</translation>
    </message>
    <message>
        <source>Internet radio…</source>
        <translation>网络电台…</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name}（未连接）</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>What should Earmark listen to?</source>
        <translation>Earmark 应该聆听什么？</translation>
    </message>
    <message>
        <source>Say something, or play some music, and watch the level. Internet radio is in the list, too. You can change the source at any time.</source>
        <translation>说几句话或播放音乐，并观察电平。列表中也有网络电台。您可以随时更改声源。</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在聆听…</translation>
    </message>
    <message>
        <source>This source is not available any more. Choose another one.</source>
        <translation>此声源不见了。请选择其他声源。</translation>
    </message>
    <message>
        <source>The station is silent. Wait a little, or choose another source.</source>
        <translation>电台没有声音。请稍等，或选择其他声源。</translation>
    </message>
    <message>
        <source>I hear the station.</source>
        <translation>我听到电台了。</translation>
    </message>
    <message>
        <source>I hear you.</source>
        <translation>我听到您了。</translation>
    </message>
    <message>
        <source>Very quiet so far: say something, or bring the music closer.</source>
        <translation>目前声音很小：请说几句话，或把音乐靠近些。</translation>
    </message>
    <message>
        <source>Silent. Try another source, or check whether this one is muted in the sound settings.</source>
        <translation>没有声音。请换一个声源，或看看它是否在声音设置中被静音。</translation>
    </message>
    <message>
        <source>Too loud: turn the input down, or move away a little.</source>
        <translation>太大声：请调低输入，或离远一点。</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>The sound shows here while Earmark listens</source>
        <translation>Earmark 聆听时，声音显示在这里</translation>
    </message>
    <message>
        <source>Spectrogram of the sound that is heard</source>
        <translation>听到的声音的频谱图</translation>
    </message>
    <message>
        <source>{s} s before the freeze</source>
        <translation>定格前 {s} 秒</translation>
    </message>
    <message>
        <source>{s} s ago</source>
        <translation>{s} 秒前</translation>
    </message>
    <message>
        <source>{n} dB</source>
        <translation>{n} dB</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>key-locked, {percent}</source>
        <translation>锁定音调，{percent}</translation>
    </message>
    <message>
        <source>{n} semitones up</source>
        <translation>高 {n} 个半音</translation>
    </message>
    <message>
        <source>{n} semitones down</source>
        <translation>低 {n} 个半音</translation>
    </message>
    <message>
        <source>{percent} fast</source>
        <translation>快 {percent}</translation>
    </message>
    <message>
        <source>{percent} slow</source>
        <translation>慢 {percent}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage view</source>
        <translation>演示者视图</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>曲目中的位置</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>离开 (Esc)</translation>
    </message>
    <message>
        <source>Back to the window (Esc or F11)</source>
        <translation>返回窗口（Esc 或 F11）</translation>
    </message>
    <message>
        <source>{sure}, {percent} · from {s} s of sound · answered in {ms} ms</source>
        <translation>{sure}，{percent} · 根据 {s} 秒声音 · 用时 {ms} 毫秒</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No library yet</source>
        <translation>还没有音乐库</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>正在建立索引</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>声音太小</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>正在匹配</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>不在音乐库中</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>非常确定</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确信度</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>StationDialog</name>
    <message>
        <source>Internet radio</source>
        <translation>网络电台</translation>
    </message>
    <message>
        <source>Address of the station</source>
        <translation>电台地址</translation>
    </message>
    <message>
        <source>The address of the stream itself, or of a playlist (M3U, PLS) that names it. Only this address, and where it leads, is contacted.</source>
        <translation>音频流本身的地址，或指明它的播放列表（M3U、PLS）的地址。只连接此地址及其指向之处。</translation>
    </message>
    <message>
        <source>Stations that you listened to last</source>
        <translation>最近收听的电台</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this station from the list (Delete)</source>
        <translation>将此电台从列表中移除 (Del)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>SystemController</name>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Everything that Earmark stored was deleted.</source>
        <translation>Earmark 保存的所有内容都已删除。</translation>
    </message>
    <message>
        <source>Not everything could be deleted: {n} files are left, such as {file}.</source>
        <translation>未能全部删除：还剩 {n} 个文件，例如 {file}。</translation>
    </message>
    <message>
        <source>Something went wrong inside Earmark. It continues, but may not do what you asked for.</source>
        <translation>Earmark 内部出了问题。它会继续运行，但可能不会按您的要求工作。</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Nothing was sent.</source>
        <translation>报告已在剪贴板中。没有发送任何内容。</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确信度</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>已命名</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>不在您的音乐库中</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the recordings (Backspace)</source>
        <translation>返回录音（Backspace）</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>What is heard when</source>
        <translation>何时听到什么</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>从此开始</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>选择其他</translation>
    </message>
    <message>
        <source>Choose among similar songs, or search (Enter)</source>
        <translation>从相似歌曲中选择，或搜索 (Enter)</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the recording</source>
        <translation>录音时间轴</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>不在您的音乐库中</translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>TracksPanel</name>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No track contains “{text}”.</source>
        <translation>没有包含“{text}”的曲目。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>loss {x}</source>
        <translation>损失 {x}</translation>
    </message>
    <message>
        <source>{p} found</source>
        <translation>找到 {p}</translation>
    </message>
    <message>
        <source>Stopping after this step; what it has learnt is kept</source>
        <translation>将在此步之后停止；学到的会保留</translation>
    </message>
    <message>
        <source>Finishing this round through the music, then it stops</source>
        <translation>将完成这一轮音乐，然后停止</translation>
    </message>
    <message>
        <source>Getting the music, noise and rooms ready</source>
        <translation>正在准备音乐、噪声和房间</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>Measuring how many songs it finds before training</source>
        <translation>正在查看学习前能找到多少歌曲</translation>
    </message>
    <message>
        <source>It ended without giving a reason. Resume continues from the last checkpoint.</source>
        <translation>它结束了，但没有说明原因。“恢复”会从上一个检查点继续。</translation>
    </message>
    <message>
        <source>You stopped it. Resume continues exactly where it stopped.</source>
        <translation>由您停止。“恢复”会从原处准确继续。</translation>
    </message>
    <message>
        <source>Done. Use this model, or keep it for later.</source>
        <translation>完成。使用此模型，或留待以后。</translation>
    </message>
    <message>
        <source>The music is not fully prepared yet. Resume continues with it.</source>
        <translation>音乐还没有准备完。“恢复”会继续准备。</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} 分钟</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分钟</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 小时</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}：{what}</translation>
    </message>
    <message>
        <source>The training “{title}” continued while the window was closed.</source>
        <translation>窗口关闭期间，训练“{title}”继续进行了。</translation>
    </message>
    <message>
        <source>The training could not be saved: {why}.</source>
        <translation>训练未能记录下来：{why}。</translation>
    </message>
    <message>
        <source>Stopped. What was decoded is kept: Resume continues with it.</source>
        <translation>已停止。已解码的内容会保留：“恢复”会继续。</translation>
    </message>
    <message>
        <source>Preparing the music</source>
        <translation>正在准备音乐</translation>
    </message>
    <message>
        <source>Something else is being prepared: wait for it, or cancel it.</source>
        <translation>正在准备其他内容：请等待，或取消它。</translation>
    </message>
    <message>
        <source>“{title}” is still learning: wait until it is done, or stop it first.</source>
        <translation>“{title}”仍在学习：请等待完成，或先停止它。</translation>
    </message>
    <message>
        <source>The training could not be started; try again.</source>
        <translation>无法启动训练；请重试。</translation>
    </message>
    <message>
        <source>The training could not be asked: {why}.</source>
        <translation>无法询问训练：{why}。</translation>
    </message>
    <message>
        <source>Delete “{title}”, its curves and checkpoints? A model that you use stays.</source>
        <translation>要删除“{title}”及其曲线和检查点吗？您使用的模型会保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>It could not be deleted: {why}.</source>
        <translation>无法删除：{why}。</translation>
    </message>
    <message>
        <source>Your library is empty: add folders of music to it first.</source>
        <translation>您的音乐库是空的：请先添加音乐文件夹。</translation>
    </message>
    <message>
        <source>The previous library and model are in use again. The new ones are kept.</source>
        <translation>之前的音乐库和模型已重新启用。新的会保留。</translation>
    </message>
    <message>
        <source>Your music is now recognised with the new model. The old library and model are kept.</source>
        <translation>您的音乐现在用新模型识别。旧的音乐库和模型会保留。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Stopped. Nothing was switched; what is already indexed is kept for the next time.</source>
        <translation>已停止。没有切换；已建立的索引留待下次使用。</translation>
    </message>
    <message>
        <source>This model is not calibrated ({why}): it would name songs by a cautious rule of thumb, and say “not in your library” more often.</source>
        <translation>此模型未校准（{why}）：它会按谨慎的经验规则给出名称，并更常说“不在您的音乐库中”。</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>新建训练…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新建训练</translation>
    </message>
    <message>
        <source>Teach an encoder your music (Ctrl+N)</source>
        <translation>让编码器学习您的音乐 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Teach Earmark your music</source>
        <translation>让 Earmark 学习您的音乐</translation>
    </message>
    <message>
        <source>The encoder turns sound into fingerprints. Trained on your own collection, it tells your songs apart in noisier rooms. Training runs in the background, and you can always go back.</source>
        <translation>编码器把声音变成指纹。用您自己的收藏训练后，它能在更嘈杂的房间里分辨您的歌曲。训练在后台进行，您随时可以回退。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Earmark</source>
        <translation>显示 Earmark</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>停止聆听</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>未在聆听</translation>
    </message>
</context>
<context>
    <name>UserDataList</name>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>打开文件夹：{name}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What was heard and when.</source>
        <translation>听到了什么，在什么时候。</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Names that you marked as wrong, with figures; no sound.</source>
        <translation>您说错了的歌曲，附数据；不含声音。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>Fingerprints of your music. The music itself stays where it is.</source>
        <translation>您音乐的指纹。音乐本身留在原处。</translation>
    </message>
    <message>
        <source>Trainings and evaluations</source>
        <translation>训练和评估</translation>
    </message>
    <message>
        <source>Runs, models, results and your recordings.</source>
        <translation>训练、模型、结果和您的录音。</translation>
    </message>
    <message>
        <source>Prepared music</source>
        <translation>准备好的音乐</translation>
    </message>
    <message>
        <source>Copies for training and testing. They can be made again.</source>
        <translation>用于训练和评判的副本。可以重新制作。</translation>
    </message>
    <message>
        <source>Settings and log</source>
        <translation>设置和日志</translation>
    </message>
    <message>
        <source>Your choices on this page, and the log of errors.</source>
        <translation>此页面上的选择，以及内部出过的问题。</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Mel axis</source>
        <translation>梅尔轴</translation>
    </message>
    <message>
        <source>Log axis</source>
        <translation>对数轴</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>线性轴</translation>
    </message>
    <message>
        <source>Page colours</source>
        <translation>页面颜色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>频率轴</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>显示的最低电平</translation>
    </message>
    <message>
        <source>Highest level shown</source>
        <translation>显示的最高电平</translation>
    </message>
    <message>
        <source>Values under the pointer</source>
        <translation>指针下的内容</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>Freeze the picture; listening continues (F)</source>
        <translation>定格画面；聆听继续 (F)</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已定格</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Back to the spectrogram</source>
        <translation>返回声音</translation>
    </message>
    <message>
        <source>Show the spectrogram again (Y)</source>
        <translation>重新显示频谱图 (Y)</translation>
    </message>
    <message>
        <source>Why it matched</source>
        <translation>为何匹配</translation>
    </message>
    <message>
        <source>The song is being read.</source>
        <translation>正在读取歌曲。</translation>
    </message>
    <message>
        <source>That song is not among the last candidates; ask again when it plays.</source>
        <translation>这首歌不在最近评判的内容中；请在它再次播放时询问。</translation>
    </message>
    <message>
        <source>Why “{title}”</source>
        <translation>为什么是“{title}”</translation>
    </message>
    <message>
        <source>Why not “{title}”</source>
        <translation>为什么不是“{title}”</translation>
    </message>
    <message>
        <source>{s} s were heard, matched at {from}: similarity {alike} of 1.</source>
        <translation>听到了 {s} 秒，对齐于 {from}：相似度 {alike}，满分 1。</translation>
    </message>
    <message>
        <source>{s} s were heard, matched at {from}: similarity {alike} of 1; the next song has {other}.</source>
        <translation>听到了 {s} 秒，对齐于 {from}：相似度 {alike}，满分 1，次佳歌曲为 {other}。</translation>
    </message>
    <message>
        <source>The sound was brought to the song&apos;s own speed.</source>
        <translation>声音已调整为歌曲的原速。</translation>
    </message>
    <message>
        <source>{heard} of the song&apos;s {all} strongest tones are in what was heard; chance would give {chance}.</source>
        <translation>歌曲最强的 {all} 个音中有 {heard} 个出现在听到的声音里；偶然情况下为 {chance} 个。</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>取消此任务</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} / {total} {unit}</translation>
    </message>
    <message>
        <source>{what}: paused. What is finished is kept.</source>
        <translation>{what}：已暂停。已完成的会保留。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{owner}: {text}</source>
        <translation>{owner}：{text}</translation>
    </message>
    <message>
        <source>Pausing; what is finished is kept</source>
        <translation>正在暂停；已完成的会保留</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>正在停止；已完成的会保留</translation>
    </message>
    <message>
        <source>{s} s left</source>
        <translation>剩余 {s} 秒</translation>
    </message>
    <message>
        <source>{m} min {s} s left</source>
        <translation>剩余 {m} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{m} min left</source>
        <translation>剩余 {m} 分钟</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>剩余 {h} 小时 {m} 分钟</translation>
    </message>
</context>
<context>
    <name>_OtherCandidates</name>
    <message>
        <source>Nearest guesses</source>
        <translation>最接近的猜测</translation>
    </message>
    <message>
        <source>Also considered</source>
        <translation>也考虑过</translation>
    </message>
</context>
<context>
    <name>_Songs</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确信度</translation>
    </message>
</context>
</TS>
